package dev.broadsheet.paging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows on one side of a place.
 *
 * @param alias what a row is called
 * @param backward whether the rows in front of the place are meant
 * @param inclusive whether the row that is the place itself is among them
 */
record Side(List<Ordering.Key> keys, String alias, boolean backward, boolean inclusive) {

    String condition() {
        // PostgreSQL starts an index scan from a comparison of rows, but not from the alternatives that stand in for
        // it where directions differ; the first key has to say again where to start.
        return "(" + (agree(0) ? "" : compare(0, true) + " and ") + from(0) + ")";
    }

    /** The condition among rows whose keys before this one are equal. */
    private String from(int index) {
        return agree(index)
                ? compareAll(index)
                : "(" + compare(index, false) + " or " + column(index) + " = " + parameter(index) + " and "
                        + from(index + 1) + ")";
    }

    /** Whether this key and all that follow have one direction; the last one and the id always have. */
    private boolean agree(int index) {
        return keys.stream()
                        .skip(index)
                        .map(Ordering.Key::descending)
                        .distinct()
                        .count()
                == 1;
    }

    private String compare(int index, boolean orEqual) {
        return column(index) + operator(index, orEqual) + parameter(index);
    }

    private String compareAll(int index) {
        String columns = IntStream.range(index, keys.size())
                .mapToObj(each -> column(each) + ", ")
                .collect(Collectors.joining());
        String parameters = IntStream.range(index, keys.size())
                .mapToObj(each -> parameter(each) + ", ")
                .collect(Collectors.joining());
        return "(" + columns + alias + ".id)" + operator(index, inclusive) + "(" + parameters + "cast(:id as uuid))";
    }

    private String operator(int index, boolean orEqual) {
        return (keys.get(index).grows(backward) ? " >" : " <") + (orEqual ? "= " : " ");
    }

    private String column(int index) {
        return keys.get(index).column(alias);
    }

    private String parameter(int index) {
        return KeyForm.of(keys.get(index).by().type()).parameter("key" + index);
    }
}
