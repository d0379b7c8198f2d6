package dev.broadsheet.article;

import dev.broadsheet.account.Role;
import dev.broadsheet.story.Story;

/**
 * A draft that was read and found sound by itself; whether it can be taken in depends on what else there is.
 */
public final class Offer {

    private final ArticleDraft draft;
    private final boolean publish;

    Offer(ArticleDraft draft, boolean publish) {
        this.draft = draft;
        this.publish = publish;
    }

    /** Whether it names other articles, which may be among those that are being taken in. */
    public boolean namesArticles() {
        return !draft.related().isEmpty();
    }

    /** What its sender must be. */
    public Role needs() {
        return publish ? Role.EDITOR : Role.REPORTER;
    }

    boolean isForPrint() {
        return publish;
    }

    ArticleDraft draft() {
        return draft;
    }

    Manuscript manuscript(String slug, Story story) {
        return new Manuscript(slug, draft.embargoUntil(), draft.expiresAt(), story);
    }
}
