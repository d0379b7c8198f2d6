package dev.broadsheet.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;

/**
 * The names that entries of the catalog have today, read in one statement for a whole page of what refers to them. A
 * rename shows at once, because no story holds a name.
 */
public final class Names {

    private static final String SQL = """
            select e.id as asked, e.id, e.kind, e.slug, e.name, e.details ->> 'type' as type
            from %1$s.entry e where e.id = any (:ids) and e.merged_into is null
            union all
            select e.id, t.id, t.kind, t.slug, t.name, t.details ->> 'type'
            from %1$s.entry e join %1$s.entry t on t.id = e.merged_into where e.id = any (:ids)""";

    private final Map<UUID, Name> names = new HashMap<>();

    private Names() {}

    private record Row(UUID asked, UUID id, String kind, String slug, String name, String type) {

        Name entry() {
            return new Name(id, Kind.of(kind), slug, name, type);
        }
    }

    /** What readers may know of some entries. */
    public static Names inPrint(QueryProducer session, Collection<UUID> ids) {
        return of("published", session, ids);
    }

    /** What the desk knows of some entries. */
    public static Names onDesk(QueryProducer session, Collection<UUID> ids) {
        return of("catalog", session, ids);
    }

    private static Names of(String schema, QueryProducer session, Collection<UUID> ids) {
        Names found = new Names();
        if (!ids.isEmpty()) {
            List<Row> rows = session.createNativeQuery(SQL.formatted(schema), Row.class)
                    .setParameter("ids", Set.copyOf(ids).toArray(UUID[]::new))
                    .getResultList();
            rows.forEach(row -> found.names.put(row.asked(), row.entry()));
        }
        return found;
    }

    /** What an entry is called; null when there is none, or none that whoever asks may know of. */
    public Name get(UUID id) {
        return id == null ? null : names.get(id);
    }

    /** The groups of answers (RFC 9875) that show the names of some entries. */
    public Set<String> groups(Stream<UUID> ids) {
        return ids.map(this::get)
                .filter(name -> name != null)
                .map(Name::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
