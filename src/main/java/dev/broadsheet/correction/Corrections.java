package dev.broadsheet.correction;

import dev.broadsheet.article.ArticlePublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the corrections that readers can list in step with what is published. */
@ApplicationScoped
class Corrections {

    /** In the transaction that publishes. */
    void project(@Observes ArticlePublished event) {
        if (!event.story().corrections().isEmpty()) {
            PublishedCorrection.add(event.article(), event.story().corrections(), event.again());
        }
    }
}
