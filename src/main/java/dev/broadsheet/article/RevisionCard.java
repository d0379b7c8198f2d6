package dev.broadsheet.article;

import dev.broadsheet.account.AccountReference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision in a list, as JSON. */
@Schema(name = "RevisionCard", description = "One save of an article.")
record RevisionCard(
        @Schema(required = true, description = "Its number, from 1.")
        int revision,

        @Schema(required = true) Instant savedAt,
        @Schema(required = true) AccountReference savedBy,

        @Schema(description = "What was said about this save.")
        String note,

        @Schema(description = "When readers first saw it. Absent when they never did.")
        Instant shownAt) {

    /** What a list reads of a revision, which is not its story. */
    record Row(int number, Instant savedAt, UUID savedBy, String note, Instant shownAt) {

        RevisionCard card(AccountReference author) {
            return new RevisionCard(number, savedAt, author, note, shownAt);
        }
    }
}
