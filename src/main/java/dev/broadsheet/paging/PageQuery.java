package dev.broadsheet.paging;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. They are read as text, so that a wrong one is refused by its name. */
public class PageQuery {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    @QueryParam("limit")
    @Parameter(
            description = "How many rows a page holds at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("after")
    @Parameter(
            description = "The `page.next` of another page of this list: the rows that follow it.",
            schema = @Schema(type = SchemaType.STRING))
    String after;

    @QueryParam("before")
    @Parameter(
            description = "The `page.prev` of another page of this list: the rows that stand before it.",
            schema = @Schema(type = SchemaType.STRING))
    String before;

    @QueryParam("total")
    @Parameter(
            description = "Whether to count all rows of the list into `page.total`.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String total;

    /**
     * What is asked for.
     *
     * @param list what the list is and how it is filtered and ordered, to which cursors are bound
     * @throws Problem when a parameter is wrong
     */
    public PageRequest of(String list) {
        return of(list, (written, name) -> Cursor.read(written, list, name));
    }

    /**
     * The same for a list that is ordered as the client likes.
     *
     * @param list what the list is and how it is filtered; the ordering is added to it
     */
    public PageRequest of(String list, Ordering ordering) {
        String ordered = list + " sort=" + ordering;
        return of(ordered, (written, name) -> Cursor.read(written, ordered, name, ordering.types()));
    }

    /**
     * The same for a list that has an order of its own.
     *
     * @param keys what the keys of its cursors are
     */
    public PageRequest of(String list, List<Class<?>> keys) {
        return of(list, (written, name) -> Cursor.read(written, list, name, keys));
    }

    private PageRequest of(String list, BiFunction<String, String, Cursor> reader) {
        if (after != null && before != null) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "A page has a cursor after or before, not both.")
                    .with(Violation.of("before", "must not stand beside after"));
        }
        String cursor = after != null ? after : before;
        String name = after != null ? "after" : "before";
        return new PageRequest(
                limit(limit),
                cursor == null ? null : reader.apply(cursor, name),
                before != null,
                flag("total", total),
                list);
    }

    /** Whether all rows of the list are to be counted. */
    public boolean total() {
        return flag("total", total);
    }

    /** Reads a parameter that is true or false; absent means false. */
    public static boolean flag(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw Problem.of(ProblemType.INVALID_PARAMETER, "The parameter " + name + " must be true or false.")
                .with(Violation.of(name, "must be true or false"));
    }

    /**
     * Reads how many rows a page holds at most; absent means 20.
     *
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when it is no whole number from 1 to 100
     */
    public static int limit(String value) {
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        int asked = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
        if (asked < 1 || asked > MAX_LIMIT) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "The limit must be a whole number from 1 to 100.")
                    .with(Violation.of("limit", "must be a whole number from 1 to 100"));
        }
        return asked;
    }
}
