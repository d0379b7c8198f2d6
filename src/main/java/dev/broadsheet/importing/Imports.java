package dev.broadsheet.importing;

import dev.broadsheet.account.Caller;
import dev.broadsheet.article.Articles;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.byline.Byline;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.filing.Edition;
import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, CreditLine> credited = new HashMap<>();
        // In one order for all, so that two imports which make the same names wait for each other and not in a ring.
        copy.signedBy().stream()
                .distinct()
                .sorted(Comparator.comparing(Byline::slugOf))
                .forEach(name -> credited.put(name, Byline.credit(name)));
        List<CreditLine> credits = copy.signedBy().stream().map(credited::get).toList();
        Story story = copy.story().signedBy(credits, copy.story().bylineText());
        return copy.edition() == null ? story : story.filedFor(Edition.named(copy.edition()));
    }
}
