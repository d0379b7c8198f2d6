package dev.broadsheet.correction;

import dev.broadsheet.story.Correction;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A correction of an article that is in print. */
@Entity
@Table(schema = "published", name = "correction")
class PublishedCorrection extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    @Convert(converter = KindWord.class)
    Correction.Kind kind;

    String text;

    String before;

    String after;

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "quote_id")
    UUID quoteId;

    @Column(name = "created_at")
    Instant createdAt;

    /** Writes the rows of an article that comes out. Those that are there already stay as they are. */
    static void add(UUID articleId, List<Correction> corrections, boolean again) {
        List<UUID> known = again
                ? getEntityManager()
                        .createQuery("select id from PublishedCorrection where articleId = ?1", UUID.class)
                        .setParameter(1, articleId)
                        .getResultList()
                : List.of();
        corrections.stream()
                .filter(correction -> !known.contains(correction.id()))
                .forEach(correction -> of(articleId, correction).persist());
    }

    private static PublishedCorrection of(UUID articleId, Correction correction) {
        PublishedCorrection row = new PublishedCorrection();
        row.id = correction.id();
        row.articleId = articleId;
        row.kind = correction.kind();
        row.text = correction.text();
        row.before = correction.before();
        row.after = correction.after();
        row.sectionId = correction.sectionId();
        row.quoteId = correction.quoteId();
        row.createdAt = correction.createdAt();
        return row;
    }
}
