package dev.broadsheet.lease;

import dev.broadsheet.account.AccountReference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lease as JSON. */
@Schema(name = "Lease", description = "That somebody is editing an article.")
record LeaseView(
        @Schema(required = true) UUID articleId,

        @Schema(required = true, description = "Who is editing.")
        AccountReference holder,

        @Schema(required = true, description = "Since when. Extending it does not change this.")
        Instant takenAt,

        @Schema(required = true, description = "Until when, by the database's clock, unless it is extended.")
        Instant expiresAt) {

    static LeaseView of(UUID article, Lease lease, AccountReference holder) {
        return new LeaseView(article, holder, lease.takenAt(), lease.expiresAt());
    }
}
