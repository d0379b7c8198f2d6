package dev.broadsheet.change;

import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of the list of changes. */
public class ChangeQuery {

    @QueryParam("limit")
    @Parameter(
            description = "How many changes a page holds at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("after")
    @Parameter(
            description = "The `sequence` of the last change you have: those that follow it. Left out, the list begins"
                    + " at its beginning.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    String after;

    int limit() {
        return PageQuery.limit(limit);
    }

    /**
     * The number that changes must be beyond; all are beyond 0.
     *
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when it is no number from 0
     */
    long after() {
        if (after == null) {
            return 0;
        }
        // Eighteen digits are beyond all numbers that will ever be drawn, and still fit.
        if (!after.matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "The changes are asked for after a whole number from 0.")
                    .with(Violation.of("after", "must be the sequence of a change, a whole number"));
        }
        return Long.parseLong(after);
    }
}
