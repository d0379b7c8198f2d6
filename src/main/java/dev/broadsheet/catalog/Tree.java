package dev.broadsheet.catalog;

import dev.broadsheet.problem.Problem;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** How site sections contain each other. */
final class Tree {

    private static final int MAX_DEPTH = 8;

    private static final String HOLD = "select 1 from catalog.entry where kind = 'site_section' order by id for update";

    private static final String AROUND = """
            with recursive up (id, level) as (
                select cast(:id as uuid), 1
                union all
                select e.parent_id, up.level + 1 from up join catalog.entry e on e.id = up.id
                where e.parent_id is not null and up.level < 100)
            select id from up order by level""";

    private static final String HEIGHT = """
            with recursive down (id, level) as (
                select cast(:id as uuid), 1
                union all
                select e.id, down.level + 1 from down join catalog.entry e on e.parent_id = down.id
                where down.level < 100)
            select max(level) from down""";

    private Tree() {}

    /** Holds all of it, which is small, until the transaction ends: two moves at once could close a ring. */
    static void hold() {
        session().createNativeQuery(HOLD, Integer.class).getResultList();
    }

    /** A site section and those around it, the outermost last; empty for none. */
    static Set<UUID> path(UUID id) {
        return id == null
                ? Set.of()
                : new LinkedHashSet<>(session()
                        .createNativeQuery(AROUND, UUID.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /**
     * Refuses to put a site section where it cannot be.
     *
     * @param id null for a new one
     * @param parent what it is to be a part of; null for none
     */
    static void check(UUID id, UUID parent) {
        Set<UUID> above = path(parent);
        if (id != null && above.contains(id)) {
            throw Problem.invalid("/parent", "must not be the site section itself or a part of it");
        }
        int below = id == null ? 1 : height(id);
        if (above.size() + below > MAX_DEPTH) {
            throw Problem.invalid("/parent", "must not nest site sections more than " + MAX_DEPTH + " deep");
        }
    }

    private static int height(UUID id) {
        List<Integer> levels = session()
                .createNativeQuery(HEIGHT, Integer.class)
                .setParameter("id", id)
                .getResultList();
        return levels.get(0);
    }

    private static Session session() {
        return Panache.getSession();
    }
}
