package dev.broadsheet.article;

import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Story;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** A byline on a published article. */
@Entity
@IdClass(Credit.Key.class)
@Table(schema = "published", name = "credit")
class Credit extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    int position;

    @Column(name = "byline_id")
    UUID bylineId;

    String role;

    /** The position counts the names on one article, from 1. */
    record Key(UUID articleId, int position) {}

    /**
     * Makes the credits of a published article those of a story.
     *
     * @param again whether it may have some already
     */
    static void replace(UUID articleId, Story story, boolean again) {
        if (again) {
            delete("articleId", articleId);
        }
        int position = 1;
        for (CreditLine line : story.bylines()) {
            Credit credit = new Credit();
            credit.articleId = articleId;
            credit.position = position++;
            credit.bylineId = line.byline();
            credit.role = line.role().name().toLowerCase(Locale.ROOT);
            credit.persist();
        }
    }
}
