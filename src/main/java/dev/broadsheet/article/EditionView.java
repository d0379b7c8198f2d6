package dev.broadsheet.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition where a story names it. */
@Schema(name = "EditionReference", description = "The edition a story was filed for.")
public record EditionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "morning") String slug,

        @Schema(required = true, examples = "Morning Edition")
        String name) {

    static EditionView of(CatalogNames.Name entry) {
        return entry == null ? null : new EditionView(entry.id(), entry.slug(), entry.name());
    }
}
