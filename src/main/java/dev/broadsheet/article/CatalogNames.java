package dev.broadsheet.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;

/**
 * The names that the catalog has today for what stories refer to, read in one statement for a whole page of them. A
 * rename shows at once, because no story holds a name.
 */
final class CatalogNames {

    /** An entry of the catalog. */
    record Name(UUID id, String slug, String name) {}

    private static final String SQL = "select id, slug, name from catalog.byline where id in (:ids)"
            + " union all select id, slug, name from catalog.edition where id in (:ids)";

    private final Map<UUID, Name> names = new HashMap<>();

    private CatalogNames() {}

    /** The names for everything that some stories refer to, as far as the session may see them. */
    static CatalogNames of(QueryProducer session, Collection<Summary> summaries) {
        CatalogNames found = new CatalogNames();
        Set<UUID> ids = new HashSet<>();
        summaries.forEach(summary -> Stream.concat(
                        summary.bylines().stream().map(line -> line.byline()), Stream.ofNullable(summary.edition()))
                .forEach(ids::add));
        if (!ids.isEmpty()) {
            List<Name> rows = session.createNativeQuery(SQL, Name.class)
                    .setParameterList("ids", ids)
                    .getResultList();
            rows.forEach(name -> found.names.put(name.id(), name));
        }
        return found;
    }

    /** An entry; null when there is none or the session may not see it. */
    Name get(UUID id) {
        return id == null ? null : names.get(id);
    }
}
