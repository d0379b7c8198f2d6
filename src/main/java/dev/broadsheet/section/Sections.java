package dev.broadsheet.section;

import dev.broadsheet.article.ArticlePublished;
import dev.broadsheet.article.SectionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the sections that readers query in step with what is published. */
@ApplicationScoped
class Sections {

    /** In the transaction that publishes. */
    void project(@Observes ArticlePublished event) {
        Section.replace(event.article(), SectionView.all(event.story()), event.again());
    }
}
