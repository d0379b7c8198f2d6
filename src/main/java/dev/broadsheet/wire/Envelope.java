package dev.broadsheet.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a bulk write, as JSON. */
@Schema(name = "BulkLine", description = "One line of a bulk write.")
record Envelope(
        @Schema(
                description =
                        "Your own key of the story. A line whose key was stored before does nothing, so a file may be"
                                + " sent again.",
                examples = "cms-48213")
        @Size(min = 1, max = 255)
        String key,

        @Schema(
                description = "Whether readers see it at once, for which an editor's token is needed.",
                defaultValue = "false")
        Boolean publish,

        @Schema(required = true, ref = "#/components/schemas/ArticleDraft") @NotNull
        ObjectNode article) {

    boolean isForPrint() {
        return Boolean.TRUE.equals(publish);
    }
}
