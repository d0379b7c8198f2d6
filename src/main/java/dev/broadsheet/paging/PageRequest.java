package dev.broadsheet.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many rows at most
 * @param from the row that the page borders on; null for the first page
 * @param backward whether the page stands before {@code from} rather than after it
 * @param total whether to count the whole list
 * @param list what the list is, to which its cursors are bound
 */
public record PageRequest(int limit, Cursor from, boolean backward, boolean total, String list) {

    /** How many rows to fetch: one more than fit, to see whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The page made of rows in the order in which they were fetched, which is backwards for a backward page.
     *
     * @param fetched up to {@link #fetch()} rows
     * @param place where a row stands
     * @param beyond whether the list has a row on the other side of {@code from}
     * @param count the size of the whole list; null when it was not asked for
     */
    public <R> Rows<R> page(List<R> fetched, Function<R, Cursor> place, boolean beyond, Long count) {
        boolean more = fetched.size() > limit;
        List<R> rows = new ArrayList<>(more ? fetched.subList(0, limit) : fetched);
        if (backward) {
            Collections.reverse(rows);
        }
        boolean next = backward ? beyond : more;
        boolean prev = backward ? more : beyond;
        return new Rows<>(
                rows,
                new Page(
                        limit,
                        next ? place(rows, rows.size() - 1, place) : null,
                        prev ? place(rows, 0, place) : null,
                        count));
    }

    /** An empty page still borders on the row it was asked from. */
    private <R> String place(List<R> rows, int index, Function<R, Cursor> place) {
        return (rows.isEmpty() ? from : place.apply(rows.get(index))).write(list);
    }

    /** The rows of a page and what surrounds it. */
    public record Rows<R>(List<R> rows, Page page) {}
}
