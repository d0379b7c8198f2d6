package dev.broadsheet.suggestion;

import dev.broadsheet.house.CommaList;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of suggestions. */
public class SuggestionQuery {

    private static final int MAX_LENGTH = 100;

    @QueryParam("q")
    @Parameter(
            description = "What somebody has typed so far, 1 to 100 characters.",
            required = true,
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = MAX_LENGTH),
            example = "harb")
    String q;

    @QueryParam("types")
    @Parameter(
            description = "Only these, joined by commas: `article`, `byline`, `speaker`, `tag`, `site_section`.",
            example = "tag,site_section")
    String types;

    @QueryParam("limit")
    @Parameter(
            description = "How many to suggest at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "10"))
    String limit;

    /** @throws Problem when there is nothing to begin with, or too much */
    String q() {
        String reason = q == null
                ? "must be what somebody has typed"
                : q.codePointCount(0, q.length()) > MAX_LENGTH
                        ? "must have at most " + MAX_LENGTH + " characters"
                        : q.codePoints().anyMatch(unit -> unit == 0 || Character.getType(unit) == Character.SURROGATE)
                                ? "has a character that no text can contain"
                                : q.codePoints().noneMatch(Character::isLetterOrDigit)
                                        ? "has no letter or digit to begin with"
                                        : null;
        if (reason != null) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "The parameter q " + reason + ".")
                    .with(Violation.of("q", reason));
        }
        return q;
    }

    Set<SuggestionType> types() {
        return types == null
                ? EnumSet.allOf(SuggestionType.class)
                : CommaList.words("types", types, SuggestionType.class);
    }

    int limit() {
        return limit == null ? 10 : PageQuery.limit(limit);
    }
}
