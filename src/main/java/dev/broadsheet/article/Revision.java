package dev.broadsheet.article;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an article said from one save to the next. Never changed. */
@Entity
@Immutable
@IdClass(Revision.Key.class)
@Table(schema = "desk", name = "revision")
class Revision extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Story story;

    String slug;

    @Column(name = "embargo_until")
    Instant embargoUntil;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** What was said about this save; null for nothing. */
    String note;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "saved_by")
    UUID savedBy;

    /** When readers first saw it; null when they never did. Kept by the database, which lets nothing else change. */
    @Column(name = "published_at", insertable = false)
    Instant publishedAt;

    /** The number counts the saves of one article, from 1. */
    record Key(UUID articleId, int number) {}

    /**
     * The working copy of an article.
     *
     * @throws Problem when somebody has deleted the article since it was found
     */
    static Revision current(Article article) {
        return of(article, article.revision).orElseThrow(() -> Problem.notFound("article", article.id.toString()));
    }

    /** The working copies of articles, by the articles' ids. */
    static Map<UUID, Revision> current(List<Article> articles) {
        return Revision.<Revision>list(
                        "from Revision r where exists (select 1 from Article a"
                                + " where a.id = r.articleId and a.revision = r.number and a in ?1)",
                        articles)
                .stream()
                .collect(Collectors.toMap(revision -> revision.articleId, Function.identity()));
    }

    /** A revision of an article; empty when there was none, or it is no longer kept. */
    static Optional<Revision> of(Article article, int number) {
        return findByIdOptional(new Key(article.id, number));
    }

    /** The last one before another that is still kept; itself when there is none. */
    Revision before() {
        return Revision.<Revision>find("articleId = ?1 and number < ?2 order by number desc", articleId, number)
                .range(0, 0)
                .firstResultOptional()
                .orElse(this);
    }

    /** @throws Problem when there was none, or it is no longer kept */
    static Revision required(Article article, int number) {
        return of(article, number).orElseThrow(() -> Problem.notFound("revision", String.valueOf(number)));
    }

    /** Keeps what an article says now. */
    static Revision save(Article article, Manuscript manuscript, UUID savedBy, String note) {
        Revision revision = new Revision();
        revision.articleId = article.id;
        revision.number = article.revision;
        revision.story = manuscript.story();
        revision.slug = manuscript.slug();
        revision.embargoUntil = manuscript.embargoUntil();
        revision.expiresAt = manuscript.expiresAt();
        revision.savedAt = article.savedAt;
        revision.savedBy = savedBy;
        revision.note = note;
        revision.persist();
        return revision;
    }

    Manuscript manuscript() {
        return new Manuscript(slug, embargoUntil, expiresAt, story);
    }
}
