package dev.broadsheet.redline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a section or a block between two stories. */
@Schema(name = "Change", description = "What happened to a section or a block. Something may be moved and changed.")
public enum Change {
    /** Only the newer story has it. */
    @JsonProperty("added")
    ADDED,
    /** Only the older story has it. */
    @JsonProperty("removed")
    REMOVED,
    /** It stands elsewhere among what both stories have. */
    @JsonProperty("moved")
    MOVED,
    /** It says something else, or has another id. */
    @JsonProperty("changed")
    CHANGED;

    /** What happened to something that both stories have; empty when nothing did. */
    static List<Change> ofWhatStayed(boolean moved, boolean changed) {
        if (moved) {
            return changed ? List.of(MOVED, CHANGED) : List.of(MOVED);
        }
        return changed ? List.of(CHANGED) : List.of();
    }
}
