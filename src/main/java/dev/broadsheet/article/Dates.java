package dev.broadsheet.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * When readers saw an article.
 *
 * @param firstPublishedAt when they saw it first; null while they never did
 * @param publishedAt when they could see it first since it last came out
 * @param updatedAt when what they see last changed
 */
@Embeddable
record Dates(
        @Column(name = "first_published_at") Instant firstPublishedAt,
        @Column(name = "published_at") Instant publishedAt,
        @Column(name = "updated_at") Instant updatedAt) {

    static final Dates NONE = new Dates(null, null, null);

    /** After it came out at a moment when readers did not see it. */
    Dates outAt(Instant now) {
        return new Dates(Objects.requireNonNullElse(firstPublishedAt, now), now, now);
    }

    /** After what readers see has changed. */
    Dates updatedAt(Instant now) {
        return new Dates(firstPublishedAt, publishedAt, now);
    }
}
