package dev.broadsheet.article;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When the working copy of an article comes out and goes by itself.
 *
 * @param publishAt when somebody wants it to come out; null for not by itself
 * @param embargoUntil before when nobody may read it, whatever anybody wants; null for no embargo
 * @param expiresAt when the article is to be taken from readers, once the working copy is out; null for never
 */
@Embeddable
record Plan(
        @Column(name = "publish_at") Instant publishAt,
        @Column(name = "embargo_until") Instant embargoUntil,
        @Column(name = "expires_at") Instant expiresAt) {

    static final Plan NONE = new Plan(null, null, null);

    Plan publishingAt(Instant at) {
        return new Plan(at, embargoUntil, expiresAt);
    }

    Plan of(Manuscript manuscript) {
        return new Plan(publishAt, manuscript.embargoUntil(), manuscript.expiresAt());
    }

    /** When it comes out by itself; null for never. */
    Instant scheduledFor() {
        return publishAt != null && isEmbargoedAt(publishAt) ? embargoUntil : publishAt;
    }

    boolean isEmbargoedAt(Instant moment) {
        return embargoUntil != null && embargoUntil.isAfter(moment);
    }

    boolean isExpiredAt(Instant moment) {
        return expiresAt != null && !expiresAt.isAfter(moment);
    }

    /**
     * This plan, if it makes sense.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when the article would have expired before it came out
     */
    Plan checked() {
        if (publishAt != null) {
            checkOutlives(scheduledFor());
        }
        return this;
    }

    /** @throws Problem {@link ProblemType#INVALID_CONTENT} when what comes out at a moment would have expired by then */
    void checkOutlives(Instant moment) {
        if (isExpiredAt(moment)) {
            throw Problem.invalid("/expiresAt", "is " + expiresAt + ", but the article comes out at " + moment);
        }
    }
}
