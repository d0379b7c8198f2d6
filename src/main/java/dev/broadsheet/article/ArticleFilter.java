package dev.broadsheet.article;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.CommaList;
import dev.broadsheet.house.Moment;
import dev.broadsheet.house.Nearest;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.search.Question;
import dev.broadsheet.story.StoryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which articles a list has, read from its parameters and found to make sense. What it names in the catalog has yet to be
 * looked up.
 *
 * @param places for each parameter that names entries of the catalog, its name and the entries, any of which will do
 * @param datelines in lower case
 * @param langs language tags in lower case
 * @param dateField the column that {@code from} and {@code to} speak of
 * @param from the first moment; null for no bound
 * @param to the first moment after; null for no bound
 * @param hasCorrections null for either
 * @param question what is looked for; null for nothing
 */
record ArticleFilter(
        List<Places> places,
        List<String> datelines,
        Set<StoryKind> kinds,
        List<String> langs,
        List<Ref> ids,
        String dateField,
        Instant from,
        Instant to,
        Instant updatedSince,
        Boolean hasCorrections,
        Question question) {

    /** Entries of the catalog, under any of which articles are filed. */
    record Places(String parameter, List<Wanted> any) {}

    /**
     * What the parameters ask for.
     *
     * @param within an entry that the address names; null for none
     * @throws Problem when one of them makes no sense
     */
    static ArticleFilter of(FilterQuery query, Shelf shelf, Wanted within) {
        List<Places> places = new ArrayList<>();
        if (within != null) {
            places.add(new Places("ref", List.of(within)));
        }
        Stream.of(
                        places("siteSection", Kind.SITE_SECTION, query.filed.siteSection),
                        places("tag", Kind.TAG, query.filed.tag),
                        places("byline", Kind.BYLINE, query.filed.byline),
                        places("speaker", Kind.SPEAKER, query.speaker),
                        places("edition", Kind.EDITION, query.filed.edition))
                .filter(named -> !named.any().isEmpty())
                .forEach(places::add);
        return new ArticleFilter(
                places,
                lower("dateline", query.dateline),
                CommaList.words("kind", query.kind, StoryKind.class),
                langs(query.filed.lang),
                CommaList.names("ids", query.ids).stream().map(Ref::of).toList(),
                dateField(query.dateField, shelf),
                Moment.start("from", query.filed.from),
                Moment.end("to", query.filed.to),
                Moment.start("updatedSince", query.updatedSince),
                query.hasCorrections == null ? null : PageQuery.flag("hasCorrections", query.hasCorrections),
                query.q == null ? null : Question.of(query.q));
    }

    /** The same among some articles, and those that answer a question; null for all. */
    ArticleFilter among(List<Ref> some, Question asked) {
        return new ArticleFilter(
                places, datelines, kinds, langs, some, dateField, from, to, updatedSince, hasCorrections, asked);
    }

    /** Whether all articles are wanted. */
    boolean isEmpty() {
        return places.isEmpty()
                && datelines.isEmpty()
                && kinds.isEmpty()
                && langs.isEmpty()
                && ids.isEmpty()
                && from == null
                && to == null
                && updatedSince == null
                && hasCorrections == null
                && question == null;
    }

    private static Places places(String parameter, Kind kind, String value) {
        return new Places(
                parameter,
                CommaList.names(parameter, value).stream()
                        .map(name -> new Wanted(kind, Ref.of(name)))
                        .toList());
    }

    private static List<String> lower(String parameter, String value) {
        return CommaList.names(parameter, value).stream()
                .map(name -> name.strip().replace('\0', '\uFFFD').toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> langs(String value) {
        List<String> langs = lower("lang", value);
        for (String lang : langs) {
            if (!lang.matches("[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}")) {
                throw Problem.of(ProblemType.INVALID_PARAMETER, "“" + lang + "” is no language tag.")
                        .with(Violation.of("lang", "must be BCP 47 language tags such as en or fr-CA"));
            }
        }
        return langs;
    }

    private static String dateField(String value, Shelf shelf) {
        String wanted = value == null ? shelf.dates().keySet().iterator().next() : value;
        String column = shelf.dates().get(wanted);
        if (column == null) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "There is no date “" + wanted + "” here.")
                    .with(Violation.of(
                            "dateField", Nearest.hint(wanted, shelf.dates().keySet())));
        }
        return column;
    }
}
