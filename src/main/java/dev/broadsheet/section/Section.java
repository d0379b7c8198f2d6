package dev.broadsheet.section;

import dev.broadsheet.article.SectionView;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.typesetting.BlockView;
import dev.broadsheet.typesetting.Body;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A headed part of a published story. */
@Entity
@Table(schema = "published", name = "section")
class Section extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "parent_id")
    UUID parentId;

    int position;

    int level;

    @Convert(converter = PartKindWord.class)
    PartKind kind;

    String label;

    String heading;

    String anchor;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Block> blocks;

    /**
     * Makes the rows of a published story its sections.
     *
     * @param again whether it may have some already
     */
    static void replace(UUID articleId, List<SectionView> sections, boolean again) {
        if (again) {
            delete("articleId", articleId);
        }
        for (SectionView view : sections) {
            Section row = new Section();
            row.id = view.id();
            row.articleId = articleId;
            row.parentId = view.parentId();
            row.position = view.position();
            row.level = view.level();
            row.kind = view.kind();
            row.label = view.label();
            row.heading = view.heading();
            row.anchor = view.anchor();
            row.blocks = view.blocks().stream().map(BlockView::block).toList();
            row.persist();
        }
    }

    SectionView view(Body body) {
        return new SectionView(id, parentId, position, level, kind, label, heading, anchor, body.set(blocks, Map.of()));
    }
}
