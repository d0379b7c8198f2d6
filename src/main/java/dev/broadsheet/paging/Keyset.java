package dev.broadsheet.paging;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.query.QueryProducer;
import org.hibernate.query.SelectionQuery;

/**
 * The HQL of one page of a list that is ordered newest first. Every statement it goes into has the alias {@code row};
 * the parameters {@code :key} and {@code :id} are those of {@link PageRequest#from()}.
 *
 * @param entity what the list is of
 * @param key the attribute it is ordered by
 * @param filter the condition that all its rows meet; {@code true} for all
 */
public record Keyset(String entity, String key, String filter) {

    /** Everything after {@code select}: source, condition and order. */
    public String page(PageRequest request) {
        String place = request.from() == null
                ? ""
                : " and (row." + key + ", row.id) " + (request.backward() ? ">" : "<") + " (:key, :id)";
        String direction = request.backward() ? " asc" : " desc";
        return " from " + entity + " row where " + filter + place + " order by row." + key + direction + ", row.id"
                + direction;
    }

    /** A term that tells whether rows stand on the other side of where the page begins. */
    public String beyond(PageRequest request) {
        if (request.from() == null) {
            return "false";
        }
        String condition = "(past." + key + ", past.id) " + (request.backward() ? "<=" : ">=") + " (:key, :id)";
        return "case when exists (select 1 from " + entity + " past where " + filter.replace("row.", "past.") + " and "
                + condition + ") then true else false end";
    }

    /** A statement that counts the whole list. */
    public String count() {
        return "select count(*) from " + entity + " row where " + filter;
    }

    /**
     * Reads one page, and counts the whole list if that is asked for.
     *
     * @param type a record of the columns, the last of which is {@link #beyond(PageRequest)}
     * @param columns the terms to select, without that last one
     * @param parameters sets the parameters of the filter
     * @param place where a row stands
     * @param beyond reads the last column
     */
    public <R> PageRequest.Rows<R> rows(
            QueryProducer session,
            Class<R> type,
            String columns,
            PageRequest request,
            Consumer<SelectionQuery<?>> parameters,
            Function<R, Cursor> place,
            Predicate<R> beyond) {
        SelectionQuery<R> page = session.createSelectionQuery(
                        "select " + columns + ", " + beyond(request) + page(request), type)
                .setMaxResults(request.fetch());
        parameters.accept(page);
        if (request.from() != null) {
            page.setParameter("key", request.from().time())
                    .setParameter("id", request.from().id());
        }
        List<R> rows = page.getResultList();
        Long total = null;
        if (request.total()) {
            SelectionQuery<Long> count = session.createSelectionQuery(count(), Long.class);
            parameters.accept(count);
            total = count.getSingleResult();
        }
        // With no row there is none to tell; whoever walked here came from a row that stands on the other side.
        boolean others = rows.isEmpty() ? request.from() != null : beyond.test(rows.get(0));
        return request.page(rows, place, others, total);
    }
}
