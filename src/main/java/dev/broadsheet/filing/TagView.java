package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tag as JSON. */
@Schema(name = "Tag", description = "What stories are about.")
record TagView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "harbour") String slug,
        @Schema(required = true, examples = "Harbour") String name,
        @Schema(required = true) TagDraft.Type type,
        String description,

        @Schema(description = "Whether readers see it although nothing in print is filed there. On the desk only.")
        Boolean listed,

        @Schema(description = "On the desk only.") Instant createdAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/tags/harbour\"}")
        Map<String, String> links) {

    static TagView of(Shown entry) {
        TagDraft details = entry.details(TagDraft.class);
        return new TagView(
                entry.id(),
                entry.slug(),
                entry.name(),
                details.type(),
                details.description(),
                entry.listed(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.links(Kind.TAG));
    }
}
