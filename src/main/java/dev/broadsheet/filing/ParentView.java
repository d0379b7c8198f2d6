package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The site section that another one is a part of, as JSON. */
@Schema(name = "ParentSiteSection", description = "The site section that this one is a part of.")
record ParentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "world") String slug,
        @Schema(required = true, examples = "World") String name,

        @Schema(required = true, examples = "{\"self\":\"/v1/site-sections/world\"}")
        Map<String, String> links) {

    static ParentView of(Shown entry) {
        return entry == null
                ? null
                : new ParentView(entry.id(), entry.slug(), entry.name(), entry.links(Kind.SITE_SECTION));
    }
}
