package dev.broadsheet.article;

import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Ordering;
import dev.broadsheet.paging.Ordering.Sortable;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.search.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/**
 * Reads one page of a list of articles, whatever it is filtered and ordered by and however much its rows are to have:
 * one statement looks up what the filter names, one reads the rows, one what is related to them, one the names.
 */
final class ArticlePage {

    private static final String RELEVANCE = "relevance";

    private final QueryProducer session;
    private final ArticleQuery query;
    private final Shelf shelf;
    private final ArticleFilter filter;

    /**
     * @param within an entry of the catalog that the list is of; null for all articles
     * @throws Problem when a parameter makes no sense
     */
    ArticlePage(QueryProducer session, ArticleQuery query, Wanted within) {
        this.session = session;
        this.query = query;
        this.shelf = query.shelf();
        this.filter = ArticleFilter.of(query.filter, shelf, within);
    }

    /**
     * The page.
     *
     * @param path the address of the list
     * @param author whose articles alone the list has; null for everybody's
     */
    ArticleList read(String path, UUID author) {
        Set<Include> include = query.include();
        Set<Facet> facets = query.facets();
        query.fields();
        Selection.Found found = filter.isEmpty() ? new Looked(Map.of(), List.of()) : Looked.up(session, filter, shelf);
        Ordering ordering = ordering(found.languages());
        PageRequest page = query.page.of(query.list(path), ordering);
        Selection rows = Selection.of(filter, found, ordering, shelf).and("row.created_by = :author", "author", author);
        if (query.desk.speaksOfTheDesk() && query.desk.wanted() != null) {
            rows.and("row.status = :status", "status", query.desk.wanted().word());
        }
        return list(rows, ordering, page, include, facets, found.languages());
    }

    private ArticleList list(
            Selection rows,
            Ordering ordering,
            PageRequest page,
            Set<Include> include,
            Set<Facet> facets,
            List<String> languages) {
        boolean whole = include.contains(Include.SECTIONS) || include.contains(Include.CORRECTIONS);
        String counts = counts(rows, page.total(), facets);
        String sql = "select " + rows.ofArticle(CardRow.columns(shelf, whole)) + ", " + found(languages) + ", "
                + beyond(rows, ordering, page) + " as beyond, " + counts + ", cast(null as text) as places from "
                + rows.rows()
                + (page.from() == null ? "" : " and " + ordering.after(page.backward())) + " order by "
                + ordering.orderBy(page.backward());
        NativeQuery<CardRow> statement = session.createNativeQuery(sql, CardRow.class);
        statement.setMaxResults(page.fetch());
        rows.bind(statement);
        if (page.from() != null) {
            ordering.bind(statement, page.from());
        }
        List<CardRow> fetched = statement.getResultList();
        CardRow told = fetched.isEmpty() ? counted(rows, counts, page, facets) : fetched.get(0);
        PageRequest.Rows<CardRow> found = page.page(
                fetched,
                row -> place(ordering, row),
                fetched.isEmpty() ? page.from() != null : fetched.get(0).beyond(),
                told == null ? null : told.total());
        return ArticleList.of(
                session,
                shelf,
                found,
                query.body.body(),
                include,
                FacetCounts.of(facets, told == null ? null : told.facets()));
    }

    private String found(List<String> languages) {
        Question question = filter.question();
        return question == null || shelf == Shelf.ON_DESK
                ? "cast(null as float8) as score, cast(null as text) as found"
                : worst(question, languages) + " as score, cast(" + question.highlights(languages)
                        + " as text) as found";
    }

    /** The best one is the least, so that a list that is best first ascends. */
    private static String worst(Question question, List<String> languages) {
        return "(-" + question.relevance(languages) + ")";
    }

    /** The nearest row on the other side, not any: the planner may look for any from the far end of a table. */
    private String beyond(Selection rows, Ordering ordering, PageRequest page) {
        String nearest = filter.question() == null
                ? " order by " + ordering.orderBy(!page.backward()).replaceAll("\\brow\\.", "past.")
                : "";
        return page.from() == null
                ? "false"
                : "coalesce((select true from " + rows.rows("past") + " and " + ordering.beyond(page.backward(), "past")
                        + nearest + " limit 1), false)";
    }

    private String counts(Selection rows, boolean total, Set<Facet> facets) {
        return (total ? "(select count(*) from " + rows.rows() + ")" : "cast(null as bigint)") + " as total, "
                + (facets.isEmpty() ? "cast(null as text)" : "(" + FacetCounts.sql(rows, shelf, facets) + ")")
                + " as facets";
    }

    private Ordering ordering(List<String> languages) {
        Question question = filter.question();
        String sort =
                query.sort == null ? null : query.sort.replaceFirst("(^|,)-" + RELEVANCE + "(?=,|$)", "$1" + RELEVANCE);
        if (question == null || shelf == Shelf.ON_DESK) {
            if (sort != null && List.of(sort.split(",")).contains(RELEVANCE)) {
                throw Problem.of(ProblemType.INVALID_PARAMETER, "Only what was searched for has a relevance.")
                        .with(Violation.of("sort", "relevance needs q, and is not there on the desk"));
            }
            return Ordering.of(sort, shelf.orders(), shelf.standard());
        }
        List<Sortable> orders = new ArrayList<>(shelf.orders());
        orders.add(new Sortable(RELEVANCE, worst(question, languages), Double.class));
        return Ordering.of(sort, orders, RELEVANCE);
    }

    /** What there is to count of a list of which this page has nothing. */
    private CardRow counted(Selection rows, String counts, PageRequest page, Set<Facet> facets) {
        if (!page.total() && facets.isEmpty()) {
            return null;
        }
        NativeQuery<CardRow> statement = session.createNativeQuery(
                "select " + CardRow.nothing() + ", " + counts + ", cast(null as text)", CardRow.class);
        rows.bind(statement);
        return statement.getSingleResult();
    }

    private static Cursor place(Ordering ordering, CardRow row) {
        return ordering.place(
                ordering.keys().stream().map(key -> row.key(key.by().name())).toList(), row.id());
    }
}
