package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.Ordering;
import dev.broadsheet.story.StoryKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.CommonQueryContract;

/**
 * Which rows a list has, in native SQL. A row is called {@code row}. The article that it is has the same name, but where
 * articles are found by walking those filed under an entry.
 */
final class Selection {

    private static final Pattern OF_ARTICLE = Pattern.compile("\\brow\\.(?!published_at\\b|id\\b|entry_id\\b)");

    private static final String ALSO_FILED =
            "join published.filing %1$s on %1$s.published_at = row.published_at and %1$s.id = row.id ";

    private final Shelf shelf;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int walked;

    private Selection(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The articles that readers can see, or those on the desk. */
    static Selection all(Shelf shelf) {
        Selection all = new Selection(shelf);
        if (shelf == Shelf.IN_PRINT) {
            all.conditions.add("(row.expires_at is null or row.expires_at > now())");
        }
        return all;
    }

    /**
     * Those of them that a filter leaves.
     *
     * @param found what it names in the catalog; none of it is missing
     */
    static Selection of(ArticleFilter filter, Found found, Ordering ordering, Shelf shelf) {
        Selection selection = all(shelf);
        selection.dates(filter);
        if (selection.canWalk(filter, ordering)) {
            filter.places().forEach(places -> selection.walk(found.ids(places).get(0)));
            return selection;
        }
        int number = 0;
        for (ArticleFilter.Places places : filter.places()) {
            List<UUID> ids = found.ids(places);
            // What contains one thing is found by statistics of how common that is; what overlaps, only by guess.
            String operator = ids.size() == 1 ? "@>" : "&&";
            String name = "places" + number++;
            selection.and("row.refs " + operator + " :" + name, name, ids.toArray(UUID[]::new));
        }
        selection.words(filter);
        selection.ids(filter.ids());
        if (filter.question() != null) {
            selection.conditions.add(filter.question().condition(found.languages()));
            if (!found.languages().isEmpty()) {
                selection.parameters.put("q", filter.question().asked());
                selection.parameters.put("terms", filter.question().terms());
            }
        }
        return selection;
    }

    /** Entries and nothing but dates beside them are ranges of one index, which meet where all of them agree. */
    private boolean canWalk(ArticleFilter filter, Ordering ordering) {
        return shelf == Shelf.IN_PRINT
                && !filter.places().isEmpty()
                && filter.places().stream().allMatch(places -> places.any().size() == 1)
                && filter.question() == null
                && filter.ids().isEmpty()
                && filter.datelines().isEmpty()
                && filter.kinds().isEmpty()
                && filter.langs().isEmpty()
                && filter.hasCorrections() == null
                && filter.updatedSince() == null
                && filter.dateField().equals("row.published_at")
                && ordering.toString().matches("-?publishedAt");
    }

    private void walk(UUID entry) {
        String alias = walked == 0 ? "row" : "row_" + walked;
        and(alias + ".entry_id = :entry" + walked, "entry" + walked, entry);
        walked++;
    }

    private void dates(ArticleFilter filter) {
        and(filter.dateField() + " >= :from", "from", filter.from());
        and(filter.dateField() + " < :to", "to", filter.to());
        String changed = shelf == Shelf.IN_PRINT ? "row.updated_at" : "row.saved_at";
        and(changed + " >= :since", "since", filter.updatedSince());
    }

    private void words(ArticleFilter filter) {
        and("row.dateline = any (:datelines)", "datelines", texts(filter.datelines()));
        and(
                "row.kind = any (:kinds)",
                "kinds",
                texts(filter.kinds().stream().map(Selection::word).toList()));
        langs(filter.langs());
        if (filter.hasCorrections() != null) {
            conditions.add(filter.hasCorrections() ? "row.corrected" : "not row.corrected");
        }
    }

    /** Each region by a condition of its own, which is a range of an index; what is like any of several is none. */
    private void langs(List<String> langs) {
        List<String> ways = new ArrayList<>(List.of("row.lang = any (:langs)"));
        for (int at = 0; at < langs.size(); at++) {
            ways.add("row.lang like :regions" + at);
            parameters.put("regions" + at, langs.get(at) + "-%");
        }
        and("(" + String.join(" or ", ways) + ")", "langs", texts(langs));
    }

    private void ids(List<Ref> refs) {
        if (!refs.isEmpty()) {
            and(
                    "(row.id = any (:ids) or row.slug = any (:slugs))",
                    "ids",
                    refs.stream().map(Ref::id).filter(Objects::nonNull).toArray(UUID[]::new));
            parameters.put(
                    "slugs",
                    refs.stream().map(Ref::slug).filter(Objects::nonNull).toArray(String[]::new));
        }
    }

    /** Only those that somebody wrote, or that have a status; null for all. */
    Selection and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    private static String word(StoryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String[] texts(List<String> words) {
        return words.isEmpty() ? null : words.toArray(String[]::new);
    }

    /** What stands behind {@code from}, with a condition that all rows meet. */
    String rows() {
        return rows("row");
    }

    /** The same, where a row has another name. */
    String rows(String alias) {
        String condition = conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        String rows = walked == 0
                ? shelf.table() + " row where " + condition
                : "published.filing row "
                        + IntStream.range(1, walked)
                                .mapToObj(number -> ALSO_FILED.formatted("row_" + number))
                                .collect(Collectors.joining())
                        + "join published.article row_a on row_a.id = row.id where " + ofArticle(condition);
        return rows.replaceAll("\\brow(?=\\b|_)", alias);
    }

    /** A term about the article that a row is. */
    String ofArticle(String term) {
        return walked == 0 ? term : OF_ARTICLE.matcher(term).replaceAll("row_a.");
    }

    /** Whether it is the range of one entry's index of what is filed under it. */
    boolean walksAnEntry() {
        return walked > 0;
    }

    /** Whether it is all that readers can see. */
    boolean isEverything() {
        return parameters.isEmpty() && conditions.size() < 2;
    }

    void bind(CommonQueryContract query) {
        parameters.forEach(query::setParameter);
    }

    /** The entries that a filter names. */
    interface Found {

        /** The entries that will do for one parameter. */
        List<UUID> ids(ArticleFilter.Places places);

        /** The languages that stories are searched in. */
        List<String> languages();
    }
}
