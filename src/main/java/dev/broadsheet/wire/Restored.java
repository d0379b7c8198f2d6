package dev.broadsheet.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.broadsheet.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an archive has been put back, as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RestoreProgress", description = "How far an export has been put back.")
record Restored(
        @Schema(required = true, description = "Whether all of it is there now. Before that, nothing is.")
        boolean done,

        @Schema(required = true, description = "How many lines were read.", examples = "5000")
        long lines,

        ProblemView problem) {}
