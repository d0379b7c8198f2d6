package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.house.Ref;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One of the things that stories refer to, as the desk knows it. */
@Entity(name = "CatalogEntry")
@Table(schema = "catalog", name = "entry")
public class Entry extends PanacheEntityBase {

    private static final String ID = """
            select found.id from (
                select e.id, 1 as choice from catalog.entry e
                where e.kind = :kind and (e.id = cast(:id as uuid) or e.slug = cast(:slug as text))
                union all
                select e.id, 2 from catalog.entry e
                where e.kind = :kind and e.former_slugs @> cast(array[:slug] as text[])) found
            order by found.choice limit 1""";

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

    /**
     * Entries to change, held until the transaction ends against all who refer to them, publish or change them. In one
     * order for all, so that two who hold the same ones wait for each other and not in a ring.
     */
    static List<Entry> hold(Collection<UUID> ids) {
        return Panache.getSession()
                .createNativeQuery(
                        "select * from catalog.entry where id = any (:ids) order by id for update", Entry.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** The id of the entry that has a name or had it; of a merged one its own. */
    static Optional<UUID> idOf(Kind kind, Ref ref) {
        return Panache.getSession()
                .createNativeQuery(ID, UUID.class)
                .setParameter("kind", kind.word())
                .setParameter("id", ref.id(), UUID.class)
                .setParameter("slug", ref.slug(), String.class)
                .uniqueResultOptional();
    }

    /** Gives it another slug; the one it has leads on. */
    void rename(String to) {
        if (!to.equals(slug)) {
            List<String> former = new ArrayList<>(formerSlugs);
            former.remove(to);
            former.add(slug);
            formerSlugs = former;
            slug = to;
        }
    }

    String state() {
        return state(id, version);
    }

    static String state(UUID id, int version) {
        return Long.toHexString(id.getLeastSignificantBits()) + "-" + version;
    }
}
