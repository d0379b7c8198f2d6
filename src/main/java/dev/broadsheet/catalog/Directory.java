package dev.broadsheet.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps what readers may know of the catalog in step with what is published. Always inside the transaction that changes
 * either.
 */
@ApplicationScoped
public class Directory {

    /** Whoever renames an entry holds it, so that a name is not shown as it was a moment ago and stays so. */
    private static final String SHOW = """
            with recursive reached (asked, id) as (
                select e.id, coalesce(e.merged_into, e.id) from catalog.entry e where e.id = any (:ids)
                union
                select r.asked, e.parent_id from reached r join catalog.entry e on e.id = r.id
                where e.parent_id is not null),
            hidden as (
                select e.* from catalog.entry e
                where e.id in (select id from reached union select asked from reached)
                  and not exists (select from published.entry p where p.id = e.id)
                order by e.id for share),
            shown as (
                insert into published.entry
                       (id, kind, slug, name, details, parent_id, position, listed, merged_into, updated_at)
                select id, kind, slug, name, details, parent_id, position, listed, merged_into, updated_at from hidden
                on conflict (id) do nothing)
            select asked, id from reached""";

    /** Entries to which something was added at this moment by others are theirs to keep. */
    private static final String HOLD =
            "select 1 from published.entry where id = any (:ids) and not listed order by id for update";

    private static final String HIDE = """
            delete from published.entry p
            where p.id = any (:ids) and p.merged_into is null
              and not exists (select from published.filing f where f.entry_id = p.id)
              and not exists (
                  with recursive below (id, listed) as (
                      select p.id, p.listed
                      union all
                      select c.id, c.listed from below b join published.entry c on c.parent_id = b.id)
                  select from below where listed)""";

    @Inject
    Session session;

    private record Reached(UUID asked, UUID id) {}

    /**
     * Shows entries to readers, and the site sections that contain them.
     *
     * @return for each of them what a story that refers to it is filed under: the entry that stands for it now, and the
     *     site sections that contain it
     */
    public Map<UUID, Set<UUID>> show(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> filed = new HashMap<>();
        if (!ids.isEmpty()) {
            session.createNativeQuery(SHOW, Reached.class)
                    .setParameter("ids", Set.copyOf(ids).toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> filed.computeIfAbsent(row.asked(), any -> new HashSet<>())
                            .add(row.id()));
        }
        return filed;
    }

    /** Hides those of some entries that no published story refers to any more and nobody has listed on purpose. */
    public void hideUnused(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        UUID[] entries = Set.copyOf(ids).toArray(UUID[]::new);
        List<?> held = session.createNativeQuery(HOLD, Integer.class)
                .setParameter("ids", entries)
                .getResultList();
        if (!held.isEmpty()) {
            session.createNativeMutationQuery(HIDE).setParameter("ids", entries).executeUpdate();
        }
    }
}
