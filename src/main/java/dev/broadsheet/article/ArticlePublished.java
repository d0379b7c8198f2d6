package dev.broadsheet.article;

import dev.broadsheet.story.Story;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction that shows a story to readers, whether for the first time or anew.
 *
 * @param article the id of the article
 * @param revision the revision that readers see from now on
 * @param slug the slug by which they find it
 * @param formerSlugs those by which they have known it before
 * @param story what they see; every part and block has its id
 * @param kind what it means to them
 * @param at when, by the database's clock
 */
public record ArticlePublished(
        UUID article, int revision, String slug, Set<String> formerSlugs, Story story, Kind kind, Instant at) {

    /** What it means to readers. */
    public enum Kind {
        /** They did not see the article before. */
        PUBLISHED,
        /** They saw another revision of it. */
        UPDATED,
        /** They saw another revision of it, with fewer corrections. */
        CORRECTED
    }

    ArticlePublished knownAs(Set<String> former) {
        return new ArticlePublished(article, revision, slug, former, story, kind, at);
    }

    /** Whether readers saw the article already, so that rows about it may be there. */
    public boolean again() {
        return kind != Kind.PUBLISHED;
    }
}
