package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.broadsheet.catalog.Kind;

/** By what the articles of a list are counted, if asked for. */
enum Facet {
    @JsonProperty("siteSection")
    SITE_SECTION("siteSection", Kind.SITE_SECTION),
    @JsonProperty("tag")
    TAG("tag", Kind.TAG),
    @JsonProperty("byline")
    BYLINE("byline", Kind.BYLINE),
    @JsonProperty("speaker")
    SPEAKER("speaker", Kind.SPEAKER),
    @JsonProperty("edition")
    EDITION("edition", Kind.EDITION),
    @JsonProperty("kind")
    KIND("kind", null);

    private final String word;
    private final Kind entries;

    Facet(String word, Kind entries) {
        this.word = word;
        this.entries = entries;
    }

    /** The parameter that chooses by it. */
    String word() {
        return word;
    }

    /** The entries of the catalog that it counts; null when it counts something else. */
    Kind entries() {
        return entries;
    }
}
