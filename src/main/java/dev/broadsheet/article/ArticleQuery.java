package dev.broadsheet.article;

import dev.broadsheet.house.Nearest;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list of articles. */
public class ArticleQuery {

    static final String STATUS =
            "Speaks of the desk instead of what readers see: of working copies that have this status,"
                    + " or of all with `any`. Needs a reporter's token or better.";

    @QueryParam("status")
    @Parameter(
            description = STATUS,
            schema =
                    @Schema(
                            enumeration = {
                                "draft",
                                "in_review",
                                "scheduled",
                                "published",
                                "unpublished",
                                "killed",
                                "any"
                            }))
    String status;

    @BeanParam
    PageQuery page;

    boolean speaksOfTheDesk() {
        return status != null;
    }

    /** The page that is asked for. */
    PageRequest page() {
        return page.of(status == null ? "articles" : "articles status=" + status);
    }

    /** The filter as it stands in an address; empty for none. */
    String filter() {
        return status == null ? "" : "status=" + status;
    }

    /** The status that working copies must have; null for any. */
    Status status() {
        return status(status);
    }

    static Status status(String word) {
        if (word.equals("any")) {
            return null;
        }
        return Status.of(word).orElseThrow(() -> {
            List<String> words =
                    Arrays.stream(Status.values()).map(Status::word).collect(Collectors.toCollection(ArrayList::new));
            words.add("any");
            return Problem.of(ProblemType.INVALID_PARAMETER, "There is no status “" + word + "”.")
                    .with(Violation.of("status", Nearest.hint(word, words)));
        });
    }
}
