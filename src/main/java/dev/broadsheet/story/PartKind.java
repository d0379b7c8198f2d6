package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a part of a story is for. */
public enum PartKind {
    /** The story in a few points. */
    @JsonProperty("quick_look")
    QUICK_LOOK,
    /** The story at length. */
    @JsonProperty("deep_look")
    DEEP_LOOK,
    /** A part under a short heading, within another. */
    @JsonProperty("subhead")
    SUBHEAD,
    /** Text that stands under no heading of its own. */
    @JsonProperty("body")
    BODY,
    /** A part with a label of the newsroom's own choosing, such as Background or Timeline. */
    @JsonProperty("labelled")
    LABELLED
}
