package dev.broadsheet.history;

import dev.broadsheet.account.AccountReference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done to an article, as JSON. */
@Schema(name = "HistoryEntry", description = "One thing that was done to an article.")
record EntryView(
        @Schema(required = true, description = "Grows from entry to entry, not always by one.", examples = "118")
        long sequence,

        @Schema(required = true) Instant at,

        @Schema(
                required = true,
                description = "What was done.",
                enumeration = {
                    "filed",
                    "revised",
                    "reverted",
                    "submitted",
                    "returned",
                    "scheduled",
                    "published",
                    "corrected",
                    "unpublished",
                    "expired",
                    "killed",
                    "restored",
                    "deleted",
                    "preview_shared",
                    "preview_revoked",
                    "lease_taken_over"
                })
        String action,

        @Schema(required = true, description = "The number of the working copy afterwards.", examples = "3")
        int revision,

        @Schema(description = "Who did it, by the name of that day. Absent when it happened by itself, at its minute.")
        AccountReference by,

        @Schema(
                description = "What was said about it: a note, the reason why it was killed, when it is to come out.",
                examples = "For 2026-11-24T05:00:00Z")
        String note) {

    static EntryView of(Entry entry) {
        AccountReference by = entry.accountId == null ? null : new AccountReference(entry.accountId, entry.accountName);
        return new EntryView(entry.sequence, entry.at, entry.action, entry.revision, by, entry.note);
    }
}
