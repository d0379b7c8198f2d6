package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Slug;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.StoryKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as an API client writes it: the article's JSON without what the server computes. */
@Schema(name = "ArticleDraft", description = "A story as an editor's client writes it.")
record ArticleDraft(
        @Schema(description = "Left out on creation, it is made of the headline.")
        @Size(max = Slug.MAX)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case words joined by hyphens")
        String slug,

        @Schema(defaultValue = "story") StoryKind kind,

        @Schema(description = "BCP 47 language tag.", defaultValue = "en")
        @Size(max = 35)
        @Pattern(regexp = "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$", message = "must be a BCP 47 language tag")
        String lang,

        @Schema(required = true) @NotBlank @Size(max = Limits.LINE)
        String headline,

        @Size(max = Limits.STANDFIRST) String standfirst,
        @Valid DatelineView dateline,

        @Schema(description = "The credit as it should be printed, where it does not follow from the bylines.")
        @Size(max = Limits.LINE)
        String bylineText,

        @Schema(description = "Who signs, in order.") @Size(max = Limits.CREDITS)
        List<@Valid CreditDraft> bylines,

        Reference edition,
        Reference siteSection,

        @Schema(description = "What it is about.") @Size(max = Limits.TAGS)
        List<Reference> tags,

        @Schema(description = "Articles to be set beside it, in order.") @Size(max = Limits.RELATED)
        List<RelatedDraft> related,

        @Schema(description = "In reading order, nested by level.") @Size(max = Limits.PARTS)
        List<@Valid SectionDraft> sections,

        @Valid CommentsDraft comments,
        @Valid EmbargoView embargo,

        @Schema(description = "When the article is to be taken from readers by itself, once this is published.")
        Instant expiresAt,

        @Schema(description = "What there is to say about this save. It stands beside the revision, not in the story.")
        @Size(min = 1, max = Limits.LINE)
        String note) {

    ArticleDraft {
        bylines = bylines == null ? List.of() : List.copyOf(bylines);
        tags = tags == null ? List.of() : List.copyOf(tags);
        related = related == null ? List.of() : List.copyOf(related);
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** The draft that would make a revision what it is. */
    static ArticleDraft of(Manuscript manuscript) {
        Story story = manuscript.story();
        return new ArticleDraft(
                manuscript.slug(),
                story.kind(),
                story.lang(),
                story.headline(),
                story.standfirst(),
                DatelineView.of(story.dateline()),
                story.bylineText(),
                story.bylines().stream().map(CreditDraft::of).toList(),
                story.edition() == null ? null : Reference.to(story.edition()),
                story.siteSection() == null ? null : Reference.to(story.siteSection()),
                story.tags().stream().map(Reference::to).toList(),
                story.related().stream().map(RelatedDraft::to).toList(),
                story.parts().stream().map(SectionDraft::of).toList(),
                CommentsDraft.of(story.comments()),
                EmbargoView.of(manuscript.embargoUntil()),
                manuscript.expiresAt(),
                null);
    }

    /** The story, with the ids that its references mean. */
    Story toStory(CatalogRefs catalog, Caller caller) {
        return new Story(
                kind,
                lang,
                headline,
                standfirst,
                dateline == null ? null : dateline.toDateline(),
                bylineText,
                catalog.credits(bylines),
                catalog.edition(edition),
                catalog.siteSection(siteSection),
                catalog.tags(tags),
                RelatedDraft.ids(related, caller),
                sections.stream().map(SectionDraft::toPart).toList(),
                comments == null ? null : comments.toRules(),
                List.of());
    }

    Instant embargoUntil() {
        return embargo == null ? null : embargo.until();
    }
}
