package dev.broadsheet.article;

import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.StoryKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list tells about a story, kept beside it so that no list reads whole stories. */
record Summary(
        StoryKind kind,
        String lang,
        String headline,
        String standfirst,
        Dateline dateline,
        String bylineText,
        List<CreditLine> bylines,
        UUID edition,
        int wordCount) {

    static Summary of(Story story) {
        return new Summary(
                story.kind(),
                story.lang(),
                story.headline(),
                story.standfirst(),
                story.dateline(),
                story.bylineText(),
                story.bylines(),
                story.edition(),
                story.wordCount());
    }

    /** The groups of answers (RFC 9875) that show the names this refers to. */
    Set<String> groups() {
        return Stream.concat(
                        bylines.stream().map(line -> "byline-" + line.byline()),
                        Stream.ofNullable(edition).map(id -> "edition-" + id))
                .collect(Collectors.toSet());
    }
}
