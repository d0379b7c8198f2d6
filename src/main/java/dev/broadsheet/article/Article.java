package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article on the desk: which one it is, where it stands, and which of its revisions is the working copy. */
@Entity
@Table(schema = "desk", name = "article")
class Article extends PanacheEntityBase {

    @Id
    UUID id;

    String slug;

    @Convert(converter = StatusWord.class)
    Status status;

    @Version
    int version;

    /** The number of the working copy. */
    int revision;

    /** The number of the revision that readers see or last saw; null while never published. */
    @Column(name = "published_revision")
    Integer publishedRevision;

    /** Of the working copy. */
    @JdbcTypeCode(SqlTypes.JSON)
    Summary summary;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    /** When the working copy was saved. */
    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "first_published_at")
    Instant firstPublishedAt;

    /** When readers could first see it since it last came out. */
    @Column(name = "published_at")
    Instant publishedAt;

    /** When what readers see last changed. */
    @Column(name = "updated_at")
    Instant updatedAt;

    /** A new draft. */
    static Article draft(String slug, Story story, UUID author, Instant now) {
        Article article = new Article();
        article.id = Ids.next();
        article.slug = slug;
        article.status = Status.DRAFT;
        article.createdAt = now;
        article.createdBy = author;
        article.revise(story, now);
        return article;
    }

    /** Makes a story the working copy, as the next revision. Readers see nothing of it. */
    void revise(Story story, Instant now) {
        revision++;
        summary = Summary.of(story);
        savedAt = now;
    }

    /** Shows the working copy to readers. */
    void publish(Instant now) {
        if (status != Status.PUBLISHED) {
            status = Status.PUBLISHED;
            publishedAt = now;
        }
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
        publishedRevision = revision;
        updatedAt = now;
    }

    /**
     * Takes it from readers; it can be published again.
     *
     * @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when readers do not see it
     */
    void unpublish() {
        if (status != Status.PUBLISHED) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    "Only a published article can be unpublished; this one is " + status.word()
                            + ". Legal steps: publish.");
        }
        status = Status.UNPUBLISHED;
    }

    /**
     * Lets it be deleted.
     *
     * @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when it has ever been published
     */
    void checkDeletable() {
        if (firstPublishedAt != null) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    "An article that has been published stays on record. Legal steps: "
                            + (status == Status.PUBLISHED ? "publish, unpublish." : "publish."));
        }
    }

    /** Whether readers see exactly the working copy. */
    boolean isPublishedAsItStands() {
        return status == Status.PUBLISHED && publishedRevision == revision;
    }

    /** Whether there is something in the working copy that readers of the published article do not see yet. */
    boolean hasUnpublishedChanges() {
        return status == Status.PUBLISHED && publishedRevision != revision;
    }

    /** The state that writes name with {@code If-Match}: another one after each change, another one for each article. */
    String state() {
        return Long.toHexString(id.getLeastSignificantBits()) + "-" + version;
    }

    static Optional<Article> withRef(Ref ref) {
        return ref.id() == null ? find("slug", ref.slug()).firstResultOptional() : findByIdOptional(ref.id());
    }

    /** The same, held until the transaction ends: of two writers the second waits and then sees the first's work. */
    static Optional<Article> lockedWithRef(Ref ref) {
        return find(ref.id() == null ? "slug" : "id", ref.id() == null ? ref.slug() : ref.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * A page of working copies, last saved first.
     *
     * @param status only those that have it; null for all
     * @param author only those of one account; null for all
     */
    static PageRequest.Rows<CardRow> newest(PageRequest request, Status status, UUID author) {
        String filter = (status == null ? "true" : "row.status = :status")
                + (author == null ? "" : " and row.createdBy = :author");
        Keyset list = new Keyset("Article", "savedAt", filter);
        return CardRow.page(
                getSession(),
                list,
                "row.id, row.slug, row.status, row.summary, row.firstPublishedAt, row.publishedAt, row.updatedAt,"
                        + " row.savedAt",
                request,
                query -> {
                    if (status != null) {
                        query.setParameter("status", status);
                    }
                    return author == null ? query : query.setParameter("author", author);
                },
                row -> Cursor.at(row.order(), row.id()));
    }
}
