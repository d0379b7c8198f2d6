package dev.broadsheet.article;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction after which readers no longer see an article they have known, or learn of another reason why
 * they don't.
 *
 * @param article the id of the article
 * @param revision the revision that they saw last
 * @param slug the slug by which they knew it last
 * @param formerSlugs those by which they have known it before
 * @param kind what it means to them
 * @param reason why it was killed; null otherwise
 * @param at when, by the database's clock
 */
public record ArticleWithdrawn(
        UUID article, int revision, String slug, Set<String> formerSlugs, Kind kind, String reason, Instant at) {

    /** What it means to readers. */
    public enum Kind {
        /** It is not there. */
        UNPUBLISHED,
        /** It is gone for good, with a reason. */
        KILLED,
        /** It was killed, and now it is merely not there. */
        RESTORED
    }
}
