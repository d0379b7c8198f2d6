package dev.broadsheet.byline;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A byline as JSON. */
@Schema(name = "Byline", description = "A public credit profile: somebody who signs stories.")
record BylineView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "ines-calder") String slug,
        @Schema(required = true, examples = "Ines Calder") String name,

        @Schema(required = true, examples = "{\"self\":\"/v1/bylines/ines-calder\"}")
        Map<String, String> links) {

    static BylineView of(Byline byline) {
        return new BylineView(byline.id, byline.slug, byline.name, Map.of("self", "/v1/bylines/" + byline.slug));
    }
}
