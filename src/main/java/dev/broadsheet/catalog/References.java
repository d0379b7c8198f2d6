package dev.broadsheet.catalog;

import dev.broadsheet.house.Ref;
import dev.broadsheet.story.Ids;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Looks up for the desk what stories are to refer to. What is found cannot be deleted by others until the transaction
 * ends, so no story comes to refer to nothing.
 */
public final class References {

    /** A slug that somebody has now goes before one that somebody had. */
    private static final String FIND = """
            select w.place, t.id, t.kind, t.slug, t.name, t.details ->> 'type' as type
            from unnest(cast(:kinds as text[]), cast(:slugs as text[]), cast(:ids as uuid[])) with ordinality as w (kind, slug, id, place)
            cross join lateral (
                select coalesce(e.merged_into, e.id) as id, 1 as choice from catalog.entry e
                where e.kind = w.kind and e.slug = w.slug
                union all
                select coalesce(e.merged_into, e.id), 1 from catalog.entry e where e.kind = w.kind and e.id = w.id
                union all
                select coalesce(e.merged_into, e.id), 2 from catalog.entry e
                where e.kind = w.kind and e.former_slugs @> cast(array[w.slug] as text[])
                order by choice limit 1) found
            join catalog.entry t on t.id = found.id
            order by t.id
            for key share of t""";

    private static final String BRING = """
            insert into catalog.entry (id, kind, slug, name)
            select * from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:slugs as text[]), cast(:names as text[])) order by 3
            on conflict (kind, slug) do nothing""";

    private References() {}

    private record Row(long place, UUID id, String kind, String slug, String name, String type) {}

    /** The entries that are wanted, by what names them; what is not there is missing from the map. */
    public static Map<Wanted, Name> find(Collection<Wanted> all) {
        List<Wanted> wanted = List.copyOf(all);
        Map<Wanted, Name> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        List<Row> rows = session()
                .createNativeQuery(FIND, Row.class)
                .setParameter(
                        "kinds", strings(wanted.stream().map(each -> each.kind().word())))
                .setParameter(
                        "slugs", strings(wanted.stream().map(each -> each.ref().slug())))
                .setParameter(
                        "ids", wanted.stream().map(each -> each.ref().id()).toArray(UUID[]::new))
                .getResultList();
        for (Row row : rows) {
            found.put(
                    wanted.get((int) row.place() - 1),
                    new Name(row.id(), Kind.of(row.kind()), row.slug(), row.name(), row.type()));
        }
        return found;
    }

    /**
     * The entries with some slugs, made where they are new. Two callers at once get the same ones.
     *
     * @param names the slugs, each with the name that a new entry gets
     */
    public static Map<String, Name> bring(Kind kind, Map<String, String> names) {
        List<Wanted> wanted = names.keySet().stream()
                .map(slug -> new Wanted(kind, new Ref(null, slug)))
                .toList();
        Map<Wanted, Name> found = find(wanted);
        Map<String, String> missing = new TreeMap<>(names);
        found.keySet().forEach(known -> missing.remove(known.ref().slug()));
        if (!missing.isEmpty()) {
            create(kind, missing);
            found = find(wanted);
        }
        Map<String, Name> entries = new HashMap<>();
        found.forEach((each, name) -> entries.put(each.ref().slug(), name));
        return entries;
    }

    private static void create(Kind kind, Map<String, String> names) {
        List<UUID> ids = new ArrayList<>();
        names.keySet().forEach(slug -> ids.add(Ids.next()));
        session()
                .createNativeMutationQuery(BRING)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("kinds", strings(names.keySet().stream().map(slug -> kind.word())))
                .setParameter("slugs", strings(names.keySet().stream()))
                .setParameter("names", strings(names.values().stream()))
                .executeUpdate();
    }

    private static String[] strings(Stream<String> all) {
        return all.toArray(String[]::new);
    }

    private static Session session() {
        return Panache.getSession();
    }
}
