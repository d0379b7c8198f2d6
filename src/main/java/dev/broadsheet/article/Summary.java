package dev.broadsheet.article;

import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.StoryKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list tells about a story, kept beside it so that no list reads whole stories.
 *
 * @param corrections how many there are
 */
record Summary(
        StoryKind kind,
        String lang,
        String headline,
        String standfirst,
        Dateline dateline,
        String bylineText,
        List<CreditLine> bylines,
        UUID edition,
        UUID siteSection,
        List<UUID> tags,
        List<UUID> related,
        int wordCount,
        int corrections) {

    /** What was stored before there were tags has none. */
    Summary {
        tags = tags == null ? List.of() : tags;
        related = related == null ? List.of() : related;
    }

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
                story.siteSection(),
                story.tags(),
                story.related(),
                story.wordCount(),
                story.corrections().size());
    }

    /** What it refers to in the catalog. */
    Stream<UUID> refs() {
        return Stream.of(
                        bylines.stream().map(CreditLine::byline),
                        Stream.ofNullable(edition),
                        Stream.ofNullable(siteSection),
                        tags.stream())
                .flatMap(refs -> refs);
    }

    /** What some summaries refer to in the catalog. */
    static Set<UUID> refs(Collection<Summary> summaries) {
        return summaries.stream().flatMap(Summary::refs).collect(Collectors.toSet());
    }
}
