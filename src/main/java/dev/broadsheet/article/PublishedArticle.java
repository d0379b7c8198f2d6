package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.query.QueryProducer;
import org.hibernate.type.SqlTypes;

/** A story that readers can see now. There is no row for any other. */
@Entity
@Table(schema = "published", name = "article")
class PublishedArticle extends PanacheEntityBase {

    /** Readers see a story to the end of its time, even where nobody has come yet to take its row away. */
    static final String IN_TIME = "(row.expiresAt is null or row.expiresAt > instant)";

    @Id
    UUID id;

    String slug;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    Summary summary;

    @JdbcTypeCode(SqlTypes.JSON)
    Story story;

    /** The entries of the catalog that it is filed under: what the story refers to, and the site sections around it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> refs;

    @Embedded
    Dates dates;

    /** When it goes by itself; null for never. */
    @Column(name = "expires_at")
    Instant expiresAt;

    boolean isOverAt(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Those of some articles that readers see. */
    static List<PublishedArticle> with(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** The same, held until the transaction ends: whoever merges what they are filed under rewrites them too. */
    static List<PublishedArticle> hold(List<UUID> ids) {
        return PublishedArticle.<PublishedArticle>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Writes or rewrites the row of an article that is published.
     *
     * @param before the row it had; null when readers did not see it
     * @param filed the entries of the catalog that it is filed under
     */
    static void show(Proof proof, PublishedArticle before, List<UUID> filed) {
        PublishedArticle row = before == null ? new PublishedArticle() : before;
        Article article = proof.article();
        Story story = proof.revision().story;
        row.id = article.id;
        row.slug = proof.slug();
        row.revision = proof.revision().number;
        row.story = story;
        row.summary = Summary.of(story);
        row.refs = filed;
        row.dates = article.dates();
        row.expiresAt = proof.revision().expiresAt;
        row.persist();
    }

    static Optional<PublishedArticle> withRef(QueryProducer session, Ref ref) {
        String condition = ref.id() == null ? "row.slug = :ref" : "row.id = :ref";
        return session.createSelectionQuery(
                        "from PublishedArticle row where " + condition + " and " + IN_TIME, PublishedArticle.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional();
    }
}
