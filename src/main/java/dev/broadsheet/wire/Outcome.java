package dev.broadsheet.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.broadsheet.problem.ProblemView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one line, as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BulkOutcome", description = "What became of one line.")
record Outcome(
        @Schema(required = true, description = "The number of the line, from 1.", examples = "1")
        long line,

        @Schema(description = "As the line had it.", examples = "cms-48213")
        String key,

        @Schema(
                required = true,
                description = "201: a new article. 200: its key was stored before, and nothing was done. Otherwise the"
                        + " status of the problem.",
                examples = "201")
        int status,

        @Schema(description = "True where the key was stored before.")
        Boolean repeated,

        UUID id,

        @Schema(description = "Absent where the article was deleted since.")
        String slug,

        @Schema(description = "Whether readers see it.") Boolean published,
        ProblemView problem) {

    static Outcome created(Item item, UUID id, String slug, boolean published) {
        return new Outcome(item.line(), item.key(), 201, null, id, slug, published, null);
    }

    static Outcome repeated(Item item, UUID id, String slug, boolean published) {
        return new Outcome(item.line(), item.key(), 200, true, id, slug, published, null);
    }

    static Outcome refused(Item item, ProblemView problem) {
        return new Outcome(item.line(), item.key(), problem.status(), null, null, null, null, problem);
    }
}
