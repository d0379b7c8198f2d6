package dev.broadsheet.article;

import dev.broadsheet.redline.Redline;
import dev.broadsheet.story.Story;
import java.time.Instant;

/**
 * All that an editor can write of an article.
 *
 * @param slug the word in its address
 * @param embargoUntil before when nobody may read it; null for no embargo
 * @param expiresAt when it is to be taken from readers; null for never
 */
record Manuscript(String slug, Instant embargoUntil, Instant expiresAt, Story story) {

    /** The same article, saying something else. */
    Manuscript saying(Story other) {
        return new Manuscript(slug, embargoUntil, expiresAt, other);
    }

    /** What differs from an older one. */
    Redline since(Manuscript older) {
        return Redline.between(older.story, story)
                .with("slug", older.slug, slug)
                .with("embargo", EmbargoView.of(older.embargoUntil), EmbargoView.of(embargoUntil))
                .with("expiresAt", older.expiresAt, expiresAt)
                .with("corrections", older.story.corrections(), story.corrections());
    }
}
