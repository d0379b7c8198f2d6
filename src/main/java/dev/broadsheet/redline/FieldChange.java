package dev.broadsheet.redline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member that has another value.
 *
 * @param name the member as it is called in the JSON of the story or section
 * @param from the older value; null when there was none
 * @param to the newer value; null when there is none
 * @param spans the words that differ, for a member that is a text; never null, empty for any other
 */
@Schema(name = "FieldChange", description = "A member that has another value.")
public record FieldChange(
        @Schema(required = true, examples = "headline") String name,

        @Schema(description = "Absent when there was no value.")
        Object from,

        @Schema(description = "Absent when there is no value.")
        Object to,

        @Schema(required = true, description = "The words that differ, for a text; else empty.")
        List<Span> spans) {

    public FieldChange {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }
}
