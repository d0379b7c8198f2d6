package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the rows of a list of articles have besides, if asked for. */
enum Include {
    @JsonProperty("sections")
    SECTIONS,
    @JsonProperty("corrections")
    CORRECTIONS,
    @JsonProperty("related")
    RELATED
}
