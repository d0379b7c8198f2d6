package dev.broadsheet.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What only the desk sees of an article, as members of its JSON. */
record DeskView(
        @Schema(description = "Whether the working copy has something readers do not see yet. On the desk only.")
        Boolean hasUnpublishedChanges,

        @Schema(description = "The revision that readers see, or saw last. On the desk only.")
        Integer publishedRevision,

        @Schema(description = "When the working copy comes out by itself. On the desk only.")
        Instant scheduledFor,

        @Schema(description = "On the desk only.") EmbargoView embargo,

        @Schema(description = "When it is taken from readers by itself. On the desk only.")
        Instant expiresAt,

        @Schema(description = "Why it was killed. On the desk only; readers get it with 410.")
        String killReason,

        @Schema(description = "When it was first filed. On the desk only.")
        Instant createdAt,

        @Schema(description = "When this save was made. On the desk only.")
        Instant savedAt) {

    static DeskView of(Article article, Revision revision) {
        return new DeskView(
                article.hasUnpublishedChanges(),
                article.publishedRevision,
                article.plan().scheduledFor(),
                EmbargoView.of(revision.embargoUntil),
                revision.expiresAt,
                article.killReason,
                article.createdAt,
                revision.savedAt);
    }
}
