package dev.broadsheet.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.query.QueryProducer;

/**
 * Which articles stand beside others: first what their editors chose, then what is alike, up to {@value #ENOUGH}. Alike
 * is what shares tags, speakers and telling words, and a little what has the same byline or site section, the newer the
 * better. Candidates are the newest stories under each entry that the story is filed under, so the size of the archive
 * does not matter.
 */
final class Related {

    private static final int ENOUGH = 6;

    /** Whatever an editor chose stands before all that is alike. */
    private static final int CHOSEN_FIRST = 1_000;

    private static final String ALIKE = """
            asked as (select id, refs, digest from published.article where id = any (:asked)),
            near as (
                select asked.id as beside, f.id, max(f.published_at) as published_at,
                       sum(case e.kind when 'tag' then 3.0 when 'speaker' then 3.0 when 'byline' then 0.5 else 0.25 end)
                           as shared
                from asked cross join unnest(asked.refs) ref
                join published.entry e on e.id = ref and e.kind <> 'edition'
                cross join lateral (
                    select id, published_at from published.filing where entry_id = ref
                    order by published_at desc, id desc limit 60) f
                where f.id <> asked.id
                group by asked.id, f.id),
            likely as (
                select *, row_number() over (partition by beside order by shared desc, published_at desc, id) as place
                from near),
            alike as (
                select l.beside, l.id, row_number() over (partition by l.beside order by
                    l.shared + 0.25 * cardinality(array(
                        select unnest(tsvector_to_array(asked.digest))
                        intersect select unnest(tsvector_to_array(other.digest))))
                    + date_part('epoch', l.published_at) / 31557600 desc, l.id) as place
                from likely l join asked on asked.id = l.beside join published.article other on other.id = l.id
                where l.place <= 40),
            """;

    private static final String SQL = """
            with %1$s placed (beside, id, place) as (
                select * from unnest(cast(:owners as uuid[]), cast(:chosen as uuid[]), cast(:places as int[]))
                %2$s),
            seen (id, beside) as (select id, string_agg(beside || '=' || place, ',') from placed group by id)
            select %3$s, seen.beside from seen join %4$s and seen.id = row.id""";

    private Related() {}

    /**
     * What stands beside some articles, by their ids.
     *
     * @param chosen what their editors chose
     * @param alike whether there is to be more
     */
    static Map<UUID, List<CardRow>> of(
            QueryProducer session, Shelf shelf, Map<UUID, List<UUID>> chosen, boolean alike) {
        Map<UUID, TreeMap<Integer, CardRow>> found = new LinkedHashMap<>();
        chosen.keySet().forEach(id -> found.put(id, new TreeMap<>()));
        for (CardRow row : rows(session, shelf, chosen, alike && shelf == Shelf.IN_PRINT)) {
            row.beside().forEach((id, place) -> found.get(id).putIfAbsent(place, row));
        }
        Map<UUID, List<CardRow>> beside = new LinkedHashMap<>();
        found.forEach((id, rows) -> beside.put(
                id,
                rows.values().stream()
                        .limit(Math.max(ENOUGH, chosen.get(id).size()))
                        .toList()));
        return beside;
    }

    private static List<CardRow> rows(QueryProducer session, Shelf shelf, Map<UUID, List<UUID>> chosen, boolean alike) {
        List<UUID> owners = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        chosen.forEach((id, all) -> {
            for (int place = 0; place < all.size(); place++) {
                if (!all.get(place).equals(id)) {
                    owners.add(id);
                    others.add(all.get(place));
                    places.add(place - CHOSEN_FIRST);
                }
            }
        });
        if (chosen.isEmpty() || others.isEmpty() && !alike) {
            return List.of();
        }
        var query = session.createNativeQuery(sql(shelf, alike), CardRow.class)
                .setParameter("owners", owners.toArray(UUID[]::new))
                .setParameter("chosen", others.toArray(UUID[]::new))
                .setParameter("places", places.toArray(Integer[]::new));
        if (alike) {
            query.setParameter("asked", chosen.keySet().toArray(UUID[]::new));
        }
        return query.getResultList();
    }

    private static String sql(Shelf shelf, boolean alike) {
        return SQL.formatted(
                alike ? ALIKE : "",
                alike ? "union all select beside, id, place from alike where place <= " + 2 * ENOUGH : "",
                CardRow.alone(shelf),
                Selection.all(shelf).rows().replaceFirst(" where ", " on "));
    }
}
