package dev.broadsheet.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/**
 * What one statement reads for each suggestion.
 *
 * @param type as it is in JSON
 * @param lasting for how many seconds readers see it yet; null for ever
 */
record SuggestionRow(String type, String text, String slug, UUID id, Double lasting) {

    /** Two letters changed places in a word of seven leave half of its trigrams. */
    private static final double LIKE_ENOUGH = 0.45;

    private static final String ENTRIES = """
            (select e.kind as type, e.name as text, e.slug, e.id, cast(null as float8) as lasting, %1$s as rank, 0 as shelf,
                    (select max(f.published_at) from published.filing f where f.entry_id = e.id) as newest
             from published.entry e
             where e.merged_into is null and e.kind = any (:kinds) and %2$s
             order by rank, newest desc nulls last, e.name, e.id limit :fetch)""";

    private static final String HEADLINES = """
            (select 'article' as type, a.summary ->> 'headline' as text, a.slug, a.id,
                    cast(date_part('epoch', a.expires_at - clock_timestamp()) as float8) as lasting, %1$s as rank, 1 as shelf,
                    a.published_at as newest
             from published.article a
             where (a.expires_at is null or a.expires_at > now()) and %2$s
             order by rank, newest desc, a.id desc limit :fetch)""";

    /** In a subselect, so that it is folded once for a statement and not for each row, whatever plan is kept. */
    private static final String ASKED = "(select published.folded(:q))";

    private static final String BEGINS = "%s.folded like '%%' || " + ASKED + " || '%%'";

    private static final String BEGINS_WHOLE = "case when %s.folded like " + ASKED + " || '%%' then 0 else 1 end";

    private static final String IS_LIKE = "published.is_like(%s.folded, " + ASKED + ") and %1$s.id <> all (:known)";

    private static final String DISTANCE = "1 - published.likeness(%s.folded, " + ASKED + ")";

    /** Those that begin as was asked, the whole of them or one of their words. */
    static List<SuggestionRow> beginning(QueryProducer session, String q, Set<SuggestionType> types, int limit) {
        return statement(session, "select", BEGINS_WHOLE, BEGINS, q, types, limit)
                .getResultList();
    }

    /** Those that are like what was asked for, as far as they are not known. */
    static List<SuggestionRow> alike(
            QueryProducer session, String q, Set<SuggestionType> types, int limit, List<SuggestionRow> known) {
        // In a subselect that the others need, so that it is done before they begin.
        String first = "with likeness as materialized (select set_config('pg_trgm.word_similarity_threshold', '"
                + LIKE_ENOUGH + "', true) as threshold) select";
        return statement(
                        session,
                        first,
                        DISTANCE,
                        "(select threshold from likeness) <> '' and " + IS_LIKE,
                        q,
                        types,
                        limit)
                .setParameter("known", known.stream().map(SuggestionRow::id).toArray(UUID[]::new))
                .getResultList();
    }

    private static NativeQuery<SuggestionRow> statement(
            QueryProducer session,
            String select,
            String rank,
            String condition,
            String q,
            Set<SuggestionType> types,
            int limit) {
        String[] kinds = types.stream()
                .filter(type -> type != SuggestionType.ARTICLE)
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        List<String> shelves = new ArrayList<>();
        if (kinds.length > 0) {
            shelves.add(ENTRIES.formatted(rank.formatted("e"), condition.formatted("e")));
        }
        if (types.contains(SuggestionType.ARTICLE)) {
            shelves.add(HEADLINES.formatted(rank.formatted("a"), condition.formatted("a")));
        }
        NativeQuery<SuggestionRow> statement = session.createNativeQuery(
                        select + " type, text, slug, id, lasting from ("
                                + shelves.stream().collect(Collectors.joining(" union all "))
                                + ") found order by rank, shelf, newest desc nulls last, text, id limit :fetch",
                        SuggestionRow.class)
                .setParameter("q", q)
                .setParameter("fetch", limit);
        return kinds.length == 0 ? statement : statement.setParameter("kinds", kinds);
    }

    Suggestion suggestion() {
        SuggestionType of = SuggestionType.valueOf(type.toUpperCase(Locale.ROOT));
        return new Suggestion(of, text, slug, id, Map.of("self", "/v1/" + of.plural() + "/" + slug));
    }

    /** The group of the answers that show it (RFC 9875). */
    String group() {
        return type.replace('_', '-') + "-" + id;
    }
}
