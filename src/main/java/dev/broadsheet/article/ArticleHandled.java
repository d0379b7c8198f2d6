package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import java.util.UUID;

/**
 * Fired in each transaction in which something is done to an article, for the record of who did what.
 *
 * @param article the id of the article
 * @param revision its working copy afterwards
 * @param action what was done
 * @param by who did it; null for the clock
 * @param note what was said about it; null for nothing
 */
public record ArticleHandled(UUID article, int revision, Action action, Caller by, String note) {

    /** What can be done to an article. */
    public enum Action {
        FILED,
        REVISED,
        REVERTED,
        SUBMITTED,
        RETURNED,
        SCHEDULED,
        PUBLISHED,
        CORRECTED,
        UNPUBLISHED,
        EXPIRED,
        KILLED,
        RESTORED,
        DELETED,
        PREVIEW_SHARED,
        PREVIEW_REVOKED,
        LEASE_TAKEN_OVER
    }
}
