package dev.broadsheet.redline;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a text that both versions have, or only one of them. The equal and deleted spans of a text, joined, are
 * the older version; the equal and inserted ones the newer. A deletion stands before the insertion that replaces it.
 *
 * @param op which version has it
 * @param text the words; never empty
 */
@Schema(name = "Span", description = "A stretch of text that both versions have, or only one of them.")
public record Span(
        @Schema(required = true) Op op,
        @Schema(required = true) String text) {

    /** Which version of a text has a span. */
    public enum Op {
        /** Both. */
        @JsonProperty("equal")
        EQUAL,
        /** The newer one. */
        @JsonProperty("insert")
        INSERT,
        /** The older one. */
        @JsonProperty("delete")
        DELETE
    }
}
