package dev.broadsheet.suggestion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a suggestion leads to. */
enum SuggestionType {
    @JsonProperty("article")
    ARTICLE("articles"),
    @JsonProperty("byline")
    BYLINE("bylines"),
    @JsonProperty("speaker")
    SPEAKER("speakers"),
    @JsonProperty("tag")
    TAG("tags"),
    @JsonProperty("site_section")
    SITE_SECTION("site-sections");

    private final String plural;

    SuggestionType(String plural) {
        this.plural = plural;
    }

    /** The last word of the address of their list, and the group of the answers that depend on which there are. */
    String plural() {
        return plural;
    }
}
