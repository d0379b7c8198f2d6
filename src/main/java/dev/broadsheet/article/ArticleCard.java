package dev.broadsheet.article;

import dev.broadsheet.catalog.Names;
import dev.broadsheet.search.Highlight;
import dev.broadsheet.story.Correction;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.StoryKind;
import dev.broadsheet.typesetting.Body;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in a list, as JSON. */
@Schema(name = "ArticleCard", description = "An article in a list.")
public record ArticleCard(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) Status status,
        @Schema(required = true) StoryKind kind,

        @Schema(required = true, description = "BCP 47 language tag.", examples = "en")
        String lang,

        @Schema(required = true) String headline,

        @Schema(description = "The summary under the headline.")
        String standfirst,

        DatelineView dateline,

        @Schema(description = "The credit as printed.", examples = "Ines Calder")
        String bylineText,

        @Schema(required = true) List<CreditView> bylines,
        CatalogReference edition,
        CatalogReference siteSection,

        @Schema(required = true, description = "What it is about.")
        List<CatalogReference> tags,

        @Schema(required = true) int wordCount,

        @Schema(required = true, description = "How many quotes were found. Always 0 in this release.")
        int quoteCount,

        @Schema(description = "Where it says what was asked for with `q`; absent without `q`.")
        List<Highlight> highlights,

        @Schema(description = "Only with `include=sections`.")
        List<SectionView> sections,

        @Schema(description = "Only with `include=corrections`.")
        List<Correction> corrections,

        @Schema(description = "Only with `include=related`.", type = SchemaType.ARRAY, ref = "ArticleCard")
        List<ArticleCard> related,

        @Schema(description = "Whether the working copy has something readers do not see yet. On the desk only.")
        Boolean hasUnpublishedChanges,

        @Schema(description = "When the working copy comes out by itself. On the desk only.")
        Instant scheduledFor,

        @Schema(description = "When readers first saw it. Absent while never published.")
        Instant firstPublishedAt,

        @Schema(description = "When it came out. Absent while never published.")
        Instant publishedAt,

        @Schema(description = "When what readers see last changed.")
        Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/articles/harbour-bridge\"}")
        Map<String, String> links) {

    /** An article as lists show it when nothing more was asked for. */
    static ArticleCard of(CardRow row, Names names) {
        return of(row, names, Set.of(), null, Body.BLOCKS);
    }

    /**
     * An article with what was asked for besides.
     *
     * @param related null where it was not asked for
     */
    static ArticleCard of(CardRow row, Names names, Set<Include> include, List<ArticleCard> related, Body body) {
        Summary story = row.summary();
        Story whole = row.story();
        return new ArticleCard(
                row.id(),
                row.slug(),
                row.status(),
                story.kind(),
                story.lang(),
                story.headline(),
                story.standfirst(),
                DatelineView.of(story.dateline()),
                BylineNames.text(story, names),
                CreditView.all(story.bylines(), names),
                CatalogReference.of(names.get(story.edition())),
                CatalogReference.of(names.get(story.siteSection())),
                CatalogReference.all(story.tags(), names),
                story.wordCount(),
                0,
                row.highlights(),
                include.contains(Include.SECTIONS) ? SectionView.all(whole, body) : null,
                include.contains(Include.CORRECTIONS) ? whole.corrections() : null,
                related,
                row.hasUnpublishedChanges(),
                row.scheduledFor(),
                row.firstPublishedAt(),
                row.publishedAt(),
                row.updatedAt(),
                Links.of("self", "/v1/articles/" + row.slug()));
    }
}
