package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.story.Correction;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.StoryKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole article as JSON: everything a page needs to show it. */
@Schema(name = "Article", description = "A whole story: everything a page needs to show it.")
public record ArticleView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "port-merrow-closes-its-old-harbour-bridge")
        String slug,

        @Schema(required = true) Status status,
        @Schema(required = true) StoryKind kind,

        @Schema(required = true, description = "BCP 47 language tag.", examples = "en")
        String lang,

        @Schema(required = true) String headline,

        @Schema(description = "The summary under the headline.")
        String standfirst,

        DatelineView dateline,

        @Schema(description = "The credit as printed. Absent when nobody signs.", examples = "Ines Calder")
        String bylineText,

        @Schema(required = true, description = "Who signs, in order.")
        List<CreditView> bylines,

        CatalogReference edition,
        CatalogReference siteSection,

        @Schema(required = true, description = "What it is about.")
        List<CatalogReference> tags,

        @Schema(
                required = true,
                description = "What its editors set beside it; with `include=related` what is alike follows.")
        List<ArticleCard> related,

        @Schema(required = true, description = "In reading order; nested by level and parentId.")
        List<SectionView> sections,

        @Schema(required = true, maxItems = 0, description = "Who said what. Always empty in this release.")
        List<String> quotes,

        @Schema(required = true, description = "What was put right since it came out, oldest first.")
        List<Correction> corrections,

        @Schema(required = true) CommentsView comments,

        @Schema(required = true, description = "Words in the sections, headings included.")
        int wordCount,

        @Schema(required = true) int readingMinutes,

        @Schema(required = true, description = "Which save of the story this is, from 1.")
        int revision,

        @JsonUnwrapped DeskView desk,

        @Schema(description = "When readers first saw it. Absent while never published.")
        Instant firstPublishedAt,

        @Schema(description = "When it came out. Absent while never published.")
        Instant publishedAt,

        @Schema(description = "When what readers see last changed.")
        Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/articles/port-merrow-closes-its-old-harbour-bridge\"}")
        Map<String, String> links) {

    /** What a good reader takes in; the figure is the middle of Brysbaert's review of 190 studies (2019). */
    private static final int WORDS_A_MINUTE = 238;

    /** The article as readers see it. */
    static ArticleView of(PublishedArticle row, Setting setting) {
        return of(row.id, row.slug, Status.PUBLISHED, row.story, row.summary, setting, row.revision, null, row.dates);
    }

    /** One of its revisions, as the desk sees it; the working copy is one of them. */
    static ArticleView of(Article article, Revision revision, Setting setting) {
        return of(
                article.id,
                article.slug,
                article.status,
                revision.story,
                Summary.of(revision.story),
                setting,
                revision.number,
                DeskView.of(article, revision),
                article.dates());
    }

    /** One of its revisions as readers would see it if it came out. */
    static ArticleView preview(Article article, Revision revision, Setting setting, Instant now) {
        Dates dates = article.dates();
        return of(
                article.id,
                revision.slug,
                Status.PUBLISHED,
                revision.story,
                Summary.of(revision.story),
                setting,
                revision.number,
                null,
                article.status == Status.PUBLISHED ? dates.updatedAt(now) : dates.outAt(now));
    }

    private static ArticleView of(
            UUID id,
            String slug,
            Status status,
            Story story,
            Summary summary,
            Setting setting,
            int revision,
            DeskView desk,
            Dates dates) {
        String self = "/v1/articles/" + slug;
        Names names = setting.names();
        return new ArticleView(
                id,
                slug,
                status,
                story.kind(),
                story.lang(),
                story.headline(),
                story.standfirst(),
                DatelineView.of(story.dateline()),
                BylineNames.text(summary, names),
                CreditView.all(story.bylines(), names),
                CatalogReference.of(names.get(story.edition())),
                CatalogReference.of(names.get(story.siteSection())),
                CatalogReference.all(story.tags(), names),
                setting.related(),
                SectionView.all(story, setting.body()),
                List.of(),
                story.corrections(),
                CommentsView.of(story.comments(), self),
                summary.wordCount(),
                (summary.wordCount() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE,
                revision,
                desk,
                dates.firstPublishedAt(),
                dates.publishedAt(),
                dates.updatedAt(),
                Links.of("self", self));
    }
}
