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

    /** What stories are to be filed under, with the site sections around it. */
    private static final String REACHED = """
            with recursive reached (asked, id) as (
                select e.id, coalesce(e.merged_into, e.id) from catalog.entry e where e.id = any (:ids)
                union
                select r.asked, e.parent_id from reached r join catalog.entry e on e.id = r.id
                where e.parent_id is not null)""";

    /**
     * Whoever renames, moves, merges or deletes an entry holds it for update, so nothing of what is reached can change
     * under us; and whoever hides one that readers see waits for us, or we for them.
     */
    private static final String HOLD_REACHED = REACHED + """
            , held as (
                select e.id from catalog.entry e
                where e.id in (select id from reached union select asked from reached)
                order by e.id for key share),
            kept as (
                select p.id from published.entry p
                where p.id in (select id from reached union select asked from reached)
                order by p.id for key share)
            select held.id from held left join kept on kept.id = held.id""";

    /** Of a merged entry that readers have not known, they learn no name: it only leads on, by its id. */
    private static final String SHOW = REACHED + """
            , shown as (
                insert into published.entry
                       (id, kind, slug, name, details, parent_id, position, listed, merged_into, updated_at)
                select e.id, e.kind, case when t.id is null then e.slug else cast(e.id as text) end,
                       coalesce(t.name, e.name), case when t.id is null then e.details else '{}' end,
                       e.parent_id, e.position, e.listed, e.merged_into, e.updated_at
                from catalog.entry e left join catalog.entry t on t.id = e.merged_into
                where e.id in (select id from reached union select asked from reached)
                on conflict (id) do nothing)
            select asked, id from reached""";

    /** Entries to which something was added at this moment by others are theirs to keep. */
    private static final String HOLD = "select 1 from published.entry where not listed and id in"
            + " (select coalesce(merged_into, id) from published.entry where id = any (:ids)) order by id for update";

    private static final String HIDE = """
            delete from published.entry p
            where p.id in (select coalesce(a.merged_into, a.id) from published.entry a where a.id = any (:ids)) and p.merged_into is null
              and not exists (select from published.filing f where f.entry_id = p.id)
              and not exists (
                  with recursive below (id, listed) as (
                      select p.id, p.listed
                      union all
                      select c.id, c.listed from below b join published.entry c on c.parent_id = b.id)
                  select from below where listed)""";

    private static final String FOLLOW = """
            update published.entry p set
                slug = e.slug, name = e.name, details = e.details, parent_id = e.parent_id, position = e.position,
                listed = e.listed, updated_at = e.updated_at,
                former_slugs = case when p.slug = e.slug then p.former_slugs
                    else array_append(array_remove(p.former_slugs, e.slug), p.slug) end
            from catalog.entry e
            where e.id = :id and p.id = e.id and (p.slug, p.name, p.details, p.parent_id, p.position, p.listed)
                is distinct from (e.slug, e.name, e.details, e.parent_id, e.position, e.listed)""";

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
        if (ids.isEmpty()) {
            return filed;
        }
        UUID[] asked = Set.copyOf(ids).toArray(UUID[]::new);
        List<Reached> reached;
        Set<UUID> held;
        do {
            held = Set.copyOf(session.createNativeQuery(HOLD_REACHED, UUID.class)
                    .setParameter("ids", asked)
                    .getResultList());
            reached = session.createNativeQuery(SHOW, Reached.class)
                    .setParameter("ids", asked)
                    .getResultList();
            // What was merged or moved while we waited for it leads elsewhere now.
        } while (!held.containsAll(reached.stream().map(Reached::id).toList()));
        reached.forEach(row ->
                filed.computeIfAbsent(row.asked(), any -> new HashSet<>()).add(row.id()));
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

    /** Shows readers an entry as the desk has it now, if they see it at all. The slug that they know leads on. */
    void follow(UUID id) {
        session.createNativeMutationQuery(FOLLOW).setParameter("id", id).executeUpdate();
    }

    /** Whether readers know an entry, be it by what stands for it now. */
    boolean knows(UUID id) {
        return session.createNativeQuery("select exists (select from published.entry where id = :id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Lets a merged entry and those merged into it before lead readers on, where they know what stands for it now. */
    void lead(UUID from, UUID to) {
        String sql = knows(to)
                ? "update published.entry set merged_into = :to, listed = false where id = :from or merged_into = :from"
                : "delete from published.entry where id = :from and cast(:to as uuid) is not null";
        session.createNativeMutationQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** Forgets an entry that is deleted. */
    void forget(UUID id) {
        session.createNativeMutationQuery("delete from published.entry where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
