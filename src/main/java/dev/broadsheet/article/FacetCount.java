package dev.broadsheet.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles of a list have something in common, as JSON. */
@Schema(name = "FacetCount", description = "How many articles of the list have something in common.")
record FacetCount(
        @Schema(required = true, description = "What to pass as the parameter to get them.", examples = "world")
        String value,

        @Schema(description = "How the catalog calls it.", examples = "World")
        String name,

        @Schema(required = true, examples = "128") long count) {}
