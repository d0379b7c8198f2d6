package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.Ordering;
import dev.broadsheet.search.Question;
import java.util.List;
import java.util.Map;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.QueryProducer;

/** The stories in print that a filter leaves, for lists of what is in them. What it names is looked up in one statement. */
public final class StoriesInPrint {

    private static final Ordering NEWEST = Ordering.of(null, Shelf.IN_PRINT.orders(), Shelf.IN_PRINT.standard());

    private final ArticleFilter filter;
    private final Selection rows;
    private final List<String> languages;

    private StoriesInPrint(ArticleFilter filter, Selection rows, List<String> languages) {
        this.filter = filter;
        this.rows = rows;
        this.languages = languages;
    }

    /**
     * Those that are filed as a filter says.
     *
     * @param articles only some of them; empty for all
     * @param question what they must say; null for anything
     * @throws dev.broadsheet.problem.Problem when a parameter makes no sense, or names what readers do not know
     */
    public static StoriesInPrint of(QueryProducer session, FiledQuery filed, List<Ref> articles, Question question) {
        FilterQuery query = new FilterQuery();
        query.filed = filed;
        ArticleFilter filter = ArticleFilter.of(query, Shelf.IN_PRINT, null).among(articles, question);
        Looked found = filter.isEmpty() ? new Looked(Map.of(), List.of()) : Looked.up(session, filter, Shelf.IN_PRINT);
        return new StoriesInPrint(filter, Selection.of(filter, found, NEWEST, Shelf.IN_PRINT), found.languages());
    }

    /**
     * A select of their {@code id}, {@code published_at}, {@code expires_at} and {@code search_language}.
     *
     * @param condition one about {@code row.published_at} and {@code row.id} that they must meet as well
     */
    public String select(String condition) {
        return "select row.id, row.published_at, " + rows.ofArticle("row.expires_at, row.search_language from ")
                + rows.rows() + " and " + condition;
    }

    /**
     * SQL that is true of the dates between which they came out, for a column that has their date.
     *
     * @param column which
     */
    public String dates(String column) {
        return (filter.from() == null ? "true" : column + " >= :from")
                + (filter.to() == null ? "" : " and " + column + " < :to");
    }

    /** Whether they are found by walking what is filed under one entry, and in no other way. */
    public boolean areThoseOfOneEntry() {
        return rows.walksAnEntry();
    }

    /** The languages that they are searched in; none when nothing is looked for. */
    public List<String> languages() {
        return languages;
    }

    /** Sets the parameters of {@link #select}. */
    public void bind(CommonQueryContract query) {
        rows.bind(query);
    }
}
