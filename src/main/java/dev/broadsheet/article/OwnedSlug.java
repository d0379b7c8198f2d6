package dev.broadsheet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A slug and the one article it belongs to: that of its working copy, or one by which readers have known it. */
@Entity
@Table(schema = "desk", name = "slug")
class OwnedSlug extends PanacheEntityBase {

    @Id
    String slug;

    @Column(name = "article_id")
    UUID articleId;

    /** Whether readers have known the article by it; then it is the article's for good. */
    @Column(name = "in_print")
    boolean inPrint;

    static Optional<UUID> ownerOf(String slug) {
        return OwnedSlug.<OwnedSlug>findByIdOptional(slug).map(row -> row.articleId);
    }

    /** The slugs that are a text, or begin with it and a hyphen. */
    static Set<String> like(String slug) {
        List<String> found = getEntityManager()
                .createQuery("select slug from OwnedSlug where slug = ?1 or slug like ?2", String.class)
                .setParameter(1, slug)
                .setParameter(2, slug + "-%")
                .getResultList();
        return Set.copyOf(found);
    }

    /** Those of some slugs that are somebody's. */
    static List<String> among(Collection<String> slugs) {
        return getEntityManager()
                .createQuery("select slug from OwnedSlug where slug in ?1", String.class)
                .setParameter(1, slugs)
                .getResultList();
    }

    /** Gives an article the slug of its working copy, which nobody else has, and frees those that no reader has seen. */
    static void give(Article article) {
        delete("articleId = ?1 and slug <> ?2 and not inPrint", article.id, article.slug);
        if (OwnedSlug.findById(article.slug) == null) {
            first(article);
        }
    }

    /** Gives a new article its slug. */
    static void first(Article article) {
        OwnedSlug row = new OwnedSlug();
        row.slug = article.slug;
        row.articleId = article.id;
        row.persist();
    }

    /** The slugs by which readers have ever known an article. */
    static Set<String> inPrint(UUID article) {
        return new TreeSet<>(getEntityManager()
                .createQuery("select slug from OwnedSlug where articleId = ?1 and inPrint", String.class)
                .setParameter(1, article)
                .getResultList());
    }
}
