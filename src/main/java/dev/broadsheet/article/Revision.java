package dev.broadsheet.article;

import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
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

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "saved_by")
    UUID savedBy;

    /** The number counts the saves of one article, from 1. */
    record Key(UUID articleId, int number) {}

    /** The story that an article's working copy holds. */
    static Story current(Article article) {
        return Revision.<Revision>findById(new Key(article.id, article.revision)).story;
    }

    static void save(Article article, Story story, UUID savedBy) {
        Revision revision = new Revision();
        revision.articleId = article.id;
        revision.number = article.revision;
        revision.story = story;
        revision.savedAt = article.savedAt;
        revision.savedBy = savedBy;
        revision.persist();
    }
}
