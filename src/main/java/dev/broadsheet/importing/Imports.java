package dev.broadsheet.importing;

import dev.broadsheet.account.Caller;
import dev.broadsheet.article.Articles;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.byline.Signatures;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.filing.Slots;
import dev.broadsheet.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Makes drafts of filed copy. */
@ApplicationScoped
class Imports {

    @Inject
    Articles articles;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * Files a story.
     *
     * @param publish whether readers see it at once
     * @param dryRun whether everything is done and then undone, so that the answer is true and nothing is stored
     */
    @Transactional
    WorkingCopy file(Copy copy, boolean publish, boolean dryRun, Caller caller) {
        WorkingCopy filed = articles.file(named(copy), publish, caller);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return filed;
    }

    private static Story named(Copy copy) {
        Story story = copy.story()
                .signedBy(Signatures.of(copy.signedBy()), copy.story().bylineText());
        return copy.edition() == null ? story : story.filedFor(Slots.named(copy.edition()));
    }
}
