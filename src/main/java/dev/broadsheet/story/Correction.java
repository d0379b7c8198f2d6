package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was put right in a story after it came out. It stays with the story for good.
 *
 * @param kind what sort of notice it is
 * @param text the notice as readers see it; never blank
 * @param before what the story said; null when the notice does not quote it
 * @param after what it says now; null when the notice does not quote it
 * @param sectionId the part it is about; null when it is about the story as a whole
 * @param quoteId the quote it is about; null when it is about none
 * @param createdAt when it was written
 */
@Schema(name = "Correction", description = "What was put right in a story after it came out.")
public record Correction(
        @Schema(required = true) UUID id,
        @Schema(required = true) Kind kind,
        @Schema(required = true) String text,
        @Schema(description = "What the story said.") String before,
        @Schema(description = "What it says now.") String after,
        @Schema(description = "The section it is about.") UUID sectionId,
        @Schema(description = "The quote it is about.") UUID quoteId,
        @Schema(required = true) Instant createdAt) {

    /** What sort of notice it is. */
    @Schema(name = "CorrectionKind")
    public enum Kind {
        /** Something was wrong. */
        @JsonProperty("correction")
        CORRECTION,
        /** Something was right and could be misread. */
        @JsonProperty("clarification")
        CLARIFICATION,
        /** What readers should know about the story itself. */
        @JsonProperty("editors_note")
        EDITORS_NOTE,
        /** Something has happened since. */
        @JsonProperty("update")
        UPDATE,
        /** The paper no longer stands by the story. */
        @JsonProperty("retraction")
        RETRACTION
    }
}
