package dev.broadsheet.article;

import dev.broadsheet.story.Story;
import java.time.Instant;
import java.util.UUID;

/** Articles of which the rules are tested, as far on their way as a test needs them. */
final class Lives {

    static final Instant MORNING = Instant.parse("2026-10-16T06:00:00Z");
    static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");
    static final Instant EVENING = Instant.parse("2026-10-16T18:00:00Z");
    static final Instant NIGHT = Instant.parse("2026-10-16T23:00:00Z");

    private Lives() {}

    static Article draft() {
        return draft(null, null);
    }

    static Article draft(Instant embargoUntil, Instant expiresAt) {
        return Article.draft(manuscript("Bridge Closed", embargoUntil, expiresAt), UUID.randomUUID(), MORNING);
    }

    /** An article that has got to a status in the shortest way. */
    static Article that(Status status) {
        Article article = draft();
        switch (status) {
            case DRAFT -> {}
            case IN_REVIEW -> article.submit();
            case SCHEDULED -> article.schedule(NOON, MORNING);
            case PUBLISHED -> article.publish(MORNING);
            case UNPUBLISHED -> {
                article.publish(MORNING);
                article.unpublish();
            }
            case KILLED -> article.kill("It is not true.");
        }
        return article;
    }

    static Manuscript manuscript(String headline, Instant embargoUntil, Instant expiresAt) {
        Story story = new Story(null, null, headline, null, null, null, null, null, null, null, null, null, null, null);
        return new Manuscript("bridge", embargoUntil, expiresAt, story);
    }
}
