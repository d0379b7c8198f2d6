package dev.broadsheet.change;

import dev.broadsheet.article.ArticlePublished;
import dev.broadsheet.article.ArticleWithdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.query.QueryProducer;
import org.hibernate.type.SqlTypes;

/** A moment at which readers saw something else than before. */
@Entity
@Table(schema = "published", name = "change")
class Change {

    /** Drawn by the database when the change is appended; null until then. */
    @Id
    Long sequence;

    String type;

    @Column(name = "article_id")
    UUID articleId;

    String slug;

    @Column(name = "former_slugs")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> formerSlugs;

    int revision;

    /** Why it was killed; null otherwise. */
    String reason;

    Instant at;

    static Change of(ArticlePublished event) {
        return of(event.kind(), event.article(), event.slug(), event.formerSlugs(), event.revision(), event.at());
    }

    static Change of(ArticleWithdrawn event) {
        Change change =
                of(event.kind(), event.article(), event.slug(), event.formerSlugs(), event.revision(), event.at());
        change.reason = event.reason();
        return change;
    }

    private static Change of(
            Enum<?> kind, UUID article, String slug, Set<String> formerSlugs, int revision, Instant at) {
        Change change = new Change();
        change.type = "article." + kind.name().toLowerCase(Locale.ROOT);
        change.articleId = article;
        change.slug = slug;
        change.formerSlugs = List.copyOf(formerSlugs);
        change.revision = revision;
        change.at = at;
        return change;
    }

    /** Whether readers found the article at its slug from then on. */
    boolean isInPrint() {
        return Set.of("article.published", "article.updated", "article.corrected")
                .contains(type);
    }

    /** Those that follow a number, oldest first. */
    static List<Change> after(QueryProducer session, long sequence, int most) {
        return session.createSelectionQuery("from Change where sequence > :sequence order by sequence", Change.class)
                .setParameter("sequence", sequence)
                .setMaxResults(most)
                .getResultList();
    }
}
