package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of piece a story is. */
public enum StoryKind {
    @JsonProperty("story")
    STORY,
    @JsonProperty("brief")
    BRIEF,
    @JsonProperty("analysis")
    ANALYSIS,
    @JsonProperty("feature")
    FEATURE,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("opinion")
    OPINION,
    @JsonProperty("live")
    LIVE
}
