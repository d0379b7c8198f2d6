package dev.broadsheet.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One whole story, as it stands in a revision.
 *
 * @param kind what sort of piece it is
 * @param lang BCP 47 tag of the language it is written in, for example {@code en}
 * @param headline the title; never blank
 * @param standfirst the summary under the headline; null when there is none
 * @param dateline where and when it was filed; null when the story does not say
 * @param bylineText the credit as it should be printed; null when it follows from {@code bylines}
 * @param bylines who signs, in the order of signing; never null
 * @param edition the edition it was filed for, by id; null when it belongs to none
 * @param siteSection the part of the site it stands in, by id; null when it stands in none
 * @param tags what it is about, by id, each once; never null
 * @param related the articles that its editors set beside it, by id, each once and in their order; never null
 * @param parts the headed parts in reading order, nested by level; never null
 * @param comments what the story allows under it
 * @param corrections what was put right since it came out, oldest first; none is ever taken back; never null
 */
public record Story(
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
        List<Part> parts,
        CommentRules comments,
        List<Correction> corrections) {

    public Story {
        kind = Objects.requireNonNullElse(kind, StoryKind.STORY);
        lang = Objects.requireNonNullElse(lang, "en");
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
        tags = tags == null ? List.of() : List.copyOf(tags);
        related = related == null ? List.of() : List.copyOf(related);
        parts = parts == null ? List.of() : List.copyOf(parts);
        comments = Objects.requireNonNullElse(comments, CommentRules.OPEN);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** Every block of the story, in reading order. */
    public Stream<Block> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream());
    }

    /** How many words a reader meets below the standfirst: the headings of the parts and the text of their blocks. */
    public int wordCount() {
        return parts.stream().mapToInt(Part::wordCount).sum();
    }

    /**
     * The story with an id and an anchor on each part and an id on each block.
     *
     * @param before the story it is a revision of, whose ids go over to what is the same; null for a first revision
     */
    public Story identified(Story before) {
        return Anchors.give(StableIds.give(this, before));
    }

    public Story withParts(List<Part> changed) {
        return new Story(
                kind,
                lang,
                headline,
                standfirst,
                dateline,
                bylineText,
                bylines,
                edition,
                siteSection,
                tags,
                related,
                changed,
                comments,
                corrections);
    }

    public Story signedBy(List<CreditLine> credits, String printed) {
        return new Story(
                kind,
                lang,
                headline,
                standfirst,
                dateline,
                printed,
                credits,
                edition,
                siteSection,
                tags,
                related,
                parts,
                comments,
                corrections);
    }

    public Story filedFor(UUID editionId) {
        return new Story(
                kind,
                lang,
                headline,
                standfirst,
                dateline,
                bylineText,
                bylines,
                editionId,
                siteSection,
                tags,
                related,
                parts,
                comments,
                corrections);
    }

    public Story corrected(List<Correction> ledger) {
        return new Story(
                kind,
                lang,
                headline,
                standfirst,
                dateline,
                bylineText,
                bylines,
                edition,
                siteSection,
                tags,
                related,
                parts,
                comments,
                ledger);
    }
}
