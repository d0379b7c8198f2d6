package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.query.QueryProducer;
import org.hibernate.type.SqlTypes;

/** A story that readers can see now. There is no row for any other. */
@Entity
@Table(schema = "published", name = "article")
class PublishedArticle extends PanacheEntityBase {

    @Id
    UUID id;

    String slug;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    Summary summary;

    @JdbcTypeCode(SqlTypes.JSON)
    Story story;

    @Column(name = "edition_id")
    UUID editionId;

    @Column(name = "first_published_at")
    Instant firstPublishedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Writes or rewrites the row of an article that is published. */
    static void show(Article article, Story story) {
        PublishedArticle row =
                PublishedArticle.<PublishedArticle>findByIdOptional(article.id).orElseGet(PublishedArticle::new);
        row.id = article.id;
        row.slug = article.slug;
        row.revision = article.revision;
        row.summary = article.summary;
        row.story = story;
        row.editionId = story.edition();
        row.firstPublishedAt = article.firstPublishedAt;
        row.publishedAt = article.publishedAt;
        row.updatedAt = article.updatedAt;
        row.persist();
    }

    /** The slug by which readers know an article; empty when they do not see it. */
    static Set<String> slugsOf(UUID article) {
        return PublishedArticle.<PublishedArticle>findByIdOptional(article)
                .map(row -> Set.of(row.slug))
                .orElse(Set.of());
    }

    static Optional<PublishedArticle> withRef(QueryProducer session, Ref ref) {
        String condition = ref.id() == null ? "slug = :ref" : "id = :ref";
        return session.createSelectionQuery("from PublishedArticle where " + condition, PublishedArticle.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional();
    }

    /** A page of what readers see, newest first. */
    static PageRequest.Rows<CardRow> newest(QueryProducer session, PageRequest request) {
        return CardRow.page(
                session,
                new Keyset("PublishedArticle", "publishedAt", "true"),
                "row.id, row.slug, " + Status.class.getName() + ".PUBLISHED, row.summary, row.firstPublishedAt,"
                        + " row.publishedAt, row.updatedAt, row.publishedAt",
                request,
                query -> query,
                row -> Cursor.at(row.order(), row.id()));
    }
}
