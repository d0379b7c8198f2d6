package dev.broadsheet.article;

import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the catalog where a story refers to it, as JSON. */
@Schema(name = "CatalogReference", description = "Where a story is filed, or what it is about.")
public record CatalogReference(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "world") String slug,
        @Schema(required = true, examples = "World") String name,

        @Schema(description = "Of a tag: what sort of thing it names.", examples = "topic")
        String type,

        @Schema(required = true, examples = "{\"self\":\"/v1/site-sections/world\"}")
        Map<String, String> links) {

    static CatalogReference of(Name entry) {
        return entry == null
                ? null
                : new CatalogReference(entry.id(), entry.slug(), entry.name(), entry.type(), entry.links());
    }

    /** In their order, each once, without those that whoever asks may not know of. */
    static List<CatalogReference> all(List<UUID> ids, Names names) {
        Map<UUID, CatalogReference> found = new LinkedHashMap<>();
        ids.stream().map(names::get).filter(Objects::nonNull).forEach(name -> found.putIfAbsent(name.id(), of(name)));
        return List.copyOf(found.values());
    }
}
