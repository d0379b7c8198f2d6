package dev.broadsheet.catalog;

import dev.broadsheet.house.Ref;
import dev.broadsheet.wall.StoredDocuments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.QueryProducer;

/**
 * An entry as one statement reads it, on either side of the wall.
 *
 * @param details as JSON
 * @param confidential as JSON; null for readers, and for those at the desk who may not know it
 * @param parentId the site section it is a part of; null for none
 * @param listed null for readers
 * @param version null for readers
 * @param createdAt null for readers
 * @param sortName as much of the name as lists are ordered by
 * @param beyond whether rows stand on the other side of where a page begins; the same in all rows
 * @param total how many rows the whole list has; null where it was not asked for
 */
public record Shown(
        UUID id,
        String slug,
        String name,
        String details,
        String confidential,
        UUID parentId,
        int position,
        Boolean listed,
        Integer version,
        Instant createdAt,
        Instant updatedAt,
        String sortName,
        Boolean beyond,
        Long total) {

    private static final String ALONE = ", false as beyond, cast(null as bigint) as total from %1$s row where ";

    private static final String FIND = ALONE + """
            row.id = (
                select found.id from (
                    select coalesce(e.merged_into, e.id) as id, 1 as choice from %1$s e
                    where e.kind = :kind and (e.id = cast(:id as uuid) or e.slug = cast(:slug as text))
                    union all
                    select coalesce(e.merged_into, e.id), 2 from %1$s e
                    where e.kind = :kind and e.former_slugs @> cast(array[:slug] as text[])) found
                order by found.choice limit 1)""";

    private static final String ALL =
            ALONE + "row.kind = :kind and row.merged_into is null order by row.position, lower(row.name), row.id";

    /** The entry that a name leads to: its own, one that it had, or that of one merged into it. */
    static Optional<Shown> find(QueryProducer session, Side side, Kind kind, Ref ref) {
        return session.createNativeQuery("select " + side.columns() + FIND.formatted(side.table()), Shown.class)
                .setParameter("kind", kind.word())
                .setParameter("id", ref.id(), UUID.class)
                .setParameter("slug", ref.slug(), String.class)
                .uniqueResultOptional();
    }

    /** All of a kind, by their position. */
    public static List<Shown> all(QueryProducer session, Side side, Kind kind) {
        return session.createNativeQuery("select " + side.columns() + ALL.formatted(side.table()), Shown.class)
                .setParameter("kind", kind.word())
                .getResultList();
    }

    /** What anybody may know of it besides, as its kind has it. */
    public <T> T details(Class<T> type) {
        return StoredDocuments.read(details, type);
    }

    /** What only some may know of it; null for all others. */
    public <T> T confidential(Class<T> type) {
        return confidential == null ? null : StoredDocuments.read(confidential, type);
    }

    /** Its address, under a name. */
    public Map<String, String> links(Kind kind) {
        return Map.of("self", path(kind));
    }

    String path(Kind kind) {
        return kind.path() + "/" + slug;
    }

    boolean isNamed(Ref ref) {
        return ref.id() == null ? ref.slug().equals(slug) : ref.id().equals(id);
    }

    /** The same for those who may not know all. */
    Shown withoutSecrets() {
        return new Shown(
                id, slug, name, details, null, parentId, position, listed, version, createdAt, updatedAt, sortName,
                beyond, total);
    }

    /** What writes name with {@code If-Match}: another one after each change, another one for each entry. */
    String state() {
        return Entry.state(id, version);
    }
}
