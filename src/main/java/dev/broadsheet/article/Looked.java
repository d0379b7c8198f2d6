package dev.broadsheet.article;

import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.Nearest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.search.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.QueryProducer;

/**
 * What the parameters of a list name, looked up in one statement: entries of the catalog, and the languages to search in.
 * The same statement asks for plans that are made for the values at hand: how common a tag is decides how its stories are
 * best found.
 */
record Looked(Map<Wanted, List<UUID>> entries, List<String> languages) implements Selection.Found {

    /** On the desk no row says which site sections are around that of its story, so those within one are named. */
    private static final String SQL = """
            with recursive found (place, id) as (
                select w.place, coalesce(e.merged_into, e.id)
                from unnest(:kinds, :slugs, :ids) with ordinality as w (kind, slug, id, place)
                join %1$s e on e.kind = w.kind and (e.id = w.id or e.slug = w.slug or e.former_slugs @> cast(array[w.slug] as text[])
                    and not exists (select from %1$s n where n.kind = w.kind and n.slug = w.slug))),
            meant (place, id) as (
                select place, id from found
                union
                select m.place, e.id from meant m join %1$s e on e.parent_id = m.id or e.merged_into = m.id
                where :widely)
            select cast(place as int), id, cast(null as text) as language from meant
            union all
            select 0, null, name from (%2$s) as languages where :searching
            union all
            select -1, null, set_config('plan_cache_mode', 'force_custom_plan', true)
            order by 1""";

    private static final String SLUGS =
            "select slug from %s where kind = :kind and merged_into is null order by slug limit 2000";

    private record Row(int place, UUID id, String language) {}

    /** @throws Problem when one of the entries is not there, or none that whoever asks may know of */
    static Looked up(QueryProducer session, ArticleFilter filter, Shelf shelf) {
        List<Wanted> wanted = filter.places().stream()
                .flatMap(places -> places.any().stream())
                .toList();
        List<Row> rows = session.createNativeQuery(SQL.formatted(shelf.entries(), Question.LANGUAGES), Row.class)
                .setParameter(
                        "kinds", wanted.stream().map(each -> each.kind().word()).toArray(String[]::new))
                .setParameter(
                        "slugs", wanted.stream().map(each -> each.ref().slug()).toArray(String[]::new))
                .setParameter(
                        "ids", wanted.stream().map(each -> each.ref().id()).toArray(UUID[]::new))
                .setParameter("widely", shelf == Shelf.ON_DESK)
                .setParameter("searching", filter.question() != null)
                .getResultList();
        Map<Wanted, List<UUID>> entries = new HashMap<>();
        List<String> languages = new ArrayList<>();
        for (Row row : rows) {
            if (row.id() != null) {
                entries.computeIfAbsent(wanted.get(row.place() - 1), any -> new ArrayList<>())
                        .add(row.id());
            } else if (row.place() == 0) {
                languages.add(row.language());
            }
        }
        filter.places()
                .forEach(places -> places.any().stream()
                        .filter(each -> !entries.containsKey(each))
                        .findFirst()
                        .ifPresent(missing -> refuse(session, places.parameter(), missing, shelf)));
        return new Looked(entries, shelf == Shelf.IN_PRINT ? languages : List.of("simple"));
    }

    private static void refuse(QueryProducer session, String parameter, Wanted missing, Shelf shelf) {
        if (parameter.equals("ref")) {
            throw Problem.notFound(missing.kind().noun(), missing.ref().toString());
        }
        List<String> known = session.createNativeQuery(SLUGS.formatted(shelf.entries()), String.class)
                .setParameter("kind", missing.kind().word())
                .getResultList();
        String hint = Nearest.hint(missing.ref().toString(), known);
        throw Problem.of(
                        ProblemType.INVALID_PARAMETER,
                        "There is no " + missing.kind().noun() + " “" + missing.ref() + "”.")
                .with(Violation.of(parameter, hint.length() < 500 ? hint : "none of that name is known"));
    }

    @Override
    public List<UUID> ids(ArticleFilter.Places places) {
        return places.any().stream()
                .flatMap(each -> entries.get(each).stream())
                .distinct()
                .toList();
    }
}
