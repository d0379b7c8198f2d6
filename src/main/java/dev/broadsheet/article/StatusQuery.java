package dev.broadsheet.article;

import dev.broadsheet.house.Nearest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameter by which a read speaks of the desk instead of what readers see. */
public class StatusQuery {

    private static final String ANY = "any";

    @QueryParam("status")
    @Parameter(
            description =
                    "Speaks of the desk instead of what readers see: in a list of the working copies that have this"
                            + " status, or of all with `any`; for a single article of its working copy, which `draft` and `any`"
                            + " show whatever its status. Needs a reporter's token or better.",
            schema =
                    @Schema(
                            enumeration = {"draft", "in_review", "scheduled", "published", "unpublished", "killed", ANY
                            }))
    String status;

    /** Whether it is there at all. */
    public boolean speaksOfTheDesk() {
        return status != null;
    }

    /** What was asked for, by parameter. */
    public Map<String, String> asked() {
        return status == null ? Map.of() : Map.of("status", status);
    }

    /**
     * The status that working copies must have; null for any.
     *
     * @throws Problem when there is no such status
     */
    Status wanted() {
        return status.equals(ANY) ? null : Status.of(status).orElseThrow(this::unknown);
    }

    /** Whether an article's working copy is what is asked for; a draft is what any working copy is called. */
    boolean fits(Article article) {
        Status wanted = wanted();
        return wanted == null || wanted == Status.DRAFT || wanted == article.status;
    }

    private Problem unknown() {
        List<String> words = Stream.concat(Arrays.stream(Status.values()).map(Status::word), Stream.of(ANY))
                .toList();
        return Problem.of(ProblemType.INVALID_PARAMETER, "There is no status “" + status + "”.")
                .with(Violation.of("status", Nearest.hint(status, words)));
    }
}
