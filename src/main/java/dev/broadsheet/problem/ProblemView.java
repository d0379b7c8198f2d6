package dev.broadsheet.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as JSON (RFC 9457).
 *
 * @param errors the single things that are wrong; empty when the detail says it all
 * @param members what this kind of problem tells besides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "An error (RFC 9457).")
public record ProblemView(
        @Schema(
                required = true,
                description = "The page that explains this kind of error.",
                examples = "/problems/precondition-failed")
        String type,

        @Schema(required = true, examples = "Precondition failed")
        String title,

        @Schema(required = true, minimum = "400", maximum = "599", examples = "412")
        int status,

        @Schema(required = true, description = "What went wrong this time, in a sentence.")
        String detail,

        @Schema(required = true, description = "The path that was asked for.")
        String instance,

        @Schema(
                required = true,
                description = "The stable word for programs. All codes: malformed-request, unknown-parameter,"
                        + " invalid-parameter, invalid-cursor, unknown-member, login-required, invalid-token,"
                        + " forbidden, not-found, method-not-allowed, not-acceptable, request-timeout, illegal-transition,"
                        + " slug-taken, in-use, lease-held, conflict, has-children, request-in-progress, gone, precondition-failed,"
                        + " content-too-large, unsupported-media-type, invalid-content, idempotency-key-reused, precondition-required,"
                        + " internal-error, unavailable.",
                examples = "precondition-failed")
        String code,

        @Schema(required = true, description = "The same as the X-Request-Id header and in the log.")
        String requestId,

        @Schema(required = true) List<Violation> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** A problem as JSON, where it is not the whole answer to a request but a part of one. */
    public static ProblemView of(Problem problem, String instance, String requestId) {
        ProblemType type = problem.type();
        return new ProblemView(
                type.page(),
                type.title(),
                type.status(),
                problem.getMessage(),
                instance,
                type.code(),
                requestId,
                problem.violations(),
                problem.members());
    }
}
