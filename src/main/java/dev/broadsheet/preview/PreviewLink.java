package dev.broadsheet.preview;

import dev.broadsheet.story.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an article may be seen by whoever has an address, until it ends or is revoked, which deletes it. */
@Entity
@Immutable
@Table(schema = "desk", name = "preview_link")
class PreviewLink extends PanacheEntityBase {

    /** Of an article, and not over by the database's clock. */
    static final String OPEN = "row.articleId = :article and row.expiresAt > instant";

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    /** Null for the working copy, whichever it is when the link is opened. */
    Integer revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** A new link, stored; those of the article that are over are tidied away. */
    static PreviewLink make(UUID article, Integer revision, UUID maker, int seconds) {
        delete("articleId = ?1 and expiresAt <= instant", article);
        PreviewLink link = new PreviewLink();
        link.id = Ids.next();
        link.articleId = article;
        link.revision = revision;
        link.createdAt = getSession()
                .createNativeQuery("select date_trunc('milliseconds', clock_timestamp())", Instant.class)
                .getSingleResult();
        link.createdBy = maker;
        link.expiresAt = link.createdAt.plusSeconds(seconds);
        link.persistAndFlush();
        return link;
    }

    /** The link of a token that is genuine; empty when it is revoked or over, as the token says or as its row does. */
    static Optional<PreviewLink> opened(PreviewToken token) {
        return find("id = ?1 and expiresAt > instant and ?2 > instant", token.link(), token.expiresAt())
                .firstResultOptional();
    }

    /** A link of an article. */
    static Optional<PreviewLink> of(UUID article, UUID id) {
        return find("id = ?1 and articleId = ?2 and expiresAt > instant", id, article)
                .firstResultOptional();
    }

    /** Ends it on all nodes, once the transaction ends; whether it was still there. */
    boolean revoke() {
        return delete("id", id) > 0;
    }

    PreviewToken token() {
        return new PreviewToken(id, expiresAt);
    }

    /** What it shows and for how long, in words. */
    String note() {
        return (revision == null ? "The working copy" : "Revision " + revision) + ", until " + expiresAt;
    }
}
