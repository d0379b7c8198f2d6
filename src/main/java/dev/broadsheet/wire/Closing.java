package dev.broadsheet.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.broadsheet.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of an answer, as JSON: without it, the answer was cut short. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BulkEnd", description = "The last line of the answer. Without it, the answer was cut short.")
record Closing(
        @Schema(
                required = true,
                description = "Whether all lines were looked at. If not, `problem` says why; send the same file again.")
        boolean done,

        @Schema(required = true, examples = "10000") long lines,
        @Schema(required = true, examples = "9990") long created,

        @Schema(required = true, description = "How many were stored before.", examples = "0")
        long repeated,

        @Schema(required = true, examples = "10") long refused,
        ProblemView problem) {}
