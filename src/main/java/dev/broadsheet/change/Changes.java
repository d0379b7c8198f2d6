package dev.broadsheet.change;

import dev.broadsheet.article.ArticlePublished;
import dev.broadsheet.article.ArticleWithdrawn;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.Session;

/** Collects what a transaction changes for readers, to be appended when it ends. One that is rolled back tells nothing. */
@ApplicationScoped
class Changes {

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Session session;

    @Inject
    AgroalDataSource database;

    void note(@Observes ArticlePublished event) {
        note(Change.of(event));
    }

    void note(@Observes ArticleWithdrawn event) {
        note(Change.of(event));
    }

    private void note(Change change) {
        Appending appending = (Appending) transaction.getResource(Appending.class);
        if (appending == null) {
            appending = new Appending(session, database);
            transaction.putResource(Appending.class, appending);
            transaction.registerInterposedSynchronization(appending);
        }
        appending.add(change);
    }
}
