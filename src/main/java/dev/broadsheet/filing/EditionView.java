package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition as JSON. */
@Schema(name = "Edition", description = "A recurring slot of the paper.")
record EditionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "morning") String slug,

        @Schema(required = true, examples = "Morning Edition")
        String name,

        String description,

        @Schema(required = true, description = "Its place among its siblings.")
        int position,

        @Schema(description = "Whether readers see it although nothing in print is filed there. On the desk only.")
        Boolean listed,

        @Schema(description = "On the desk only.") Instant createdAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/editions/morning\"}")
        Map<String, String> links) {

    static EditionView of(Shown entry) {
        EditionDraft details = entry.details(EditionDraft.class);
        return new EditionView(
                entry.id(),
                entry.slug(),
                entry.name(),
                details.description(),
                entry.position(),
                entry.listed(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.links(Kind.EDITION));
    }
}
