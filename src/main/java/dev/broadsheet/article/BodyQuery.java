package dev.broadsheet.article;

import dev.broadsheet.house.Nearest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.typesetting.Body;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameter that says how the blocks of a story are shown. */
public class BodyQuery {

    @QueryParam("body")
    @Parameter(
            description = "How the blocks of sections are shown: `html` adds the block as sanitised HTML, `text` leaves"
                    + " only its plain text, `none` leaves blocks out. Blocks are as they are stored when left out.",
            schema = @Schema(enumeration = {"html", "text", "none"}))
    String body;

    /** The parameter as it was given; null where it was left out. */
    public String word() {
        return body;
    }

    /** @throws Problem when there is no such way */
    public Body body() {
        return body == null ? Body.BLOCKS : Body.of(body).orElseThrow(this::unknown);
    }

    private Problem unknown() {
        return Problem.of(ProblemType.INVALID_PARAMETER, "A body is not shown as “" + body + "”.")
                .with(Violation.of("body", Nearest.hint(body, Body.WORDS)));
    }
}
