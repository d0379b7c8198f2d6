package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One of the things that stories refer to, as the desk knows it. */
@Entity(name = "CatalogEntry")
@Table(schema = "catalog", name = "entry")
public class Entry extends PanacheEntityBase {

    @Id
    UUID id;

    @Convert(converter = KindWord.class)
    Kind kind;

    String slug;

    String name;

    /** What anybody may know besides, as its kind has it. */
    @JdbcTypeCode(SqlTypes.JSON)
    ObjectNode details;

    /** What only the desk may know. */
    @JdbcTypeCode(SqlTypes.JSON)
    ObjectNode confidential;

    /** The site section it is a part of; null for none, and for all that is no site section. */
    @Column(name = "parent_id")
    UUID parentId;

    /** Its place among its siblings. */
    int position;

    /** Whether readers may see it although no published story bears it. */
    boolean listed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "former_slugs")
    List<String> formerSlugs;

    /** The entry that stands for it now; null when it stands for itself. */
    @Column(name = "merged_into")
    UUID mergedInto;

    @Version
    int version;

    @Column(name = "created_at", insertable = false, updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
