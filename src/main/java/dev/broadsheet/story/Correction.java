package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

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
public record Correction(
        UUID id, Kind kind, String text, String before, String after, UUID sectionId, UUID quoteId, Instant createdAt) {

    /** What sort of notice it is. */
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
