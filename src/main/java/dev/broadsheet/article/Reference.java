package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.house.Ref;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a draft names an entry of the catalog: its slug, its id, or an object with one of them, such as the article's own
 * JSON shows. What such an object says besides must be true.
 */
@Schema(
        name = "Reference",
        description = "An entry of the catalog: its slug or id as a string, or an object with `slug` or `id`, as"
                + " articles show it.",
        oneOf = {String.class, Reference.Shown.class})
record Reference(Ref ref, String slug, String name) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reference of(String ref) {
        return new Reference(Ref.of(ref), null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Reference of(
            @JsonProperty("id") UUID id,
            @JsonProperty("slug") String slug,
            @JsonProperty("name") String name,
            @JsonProperty("type") JsonNode type,
            @JsonProperty("links") JsonNode links) {
        if (id == null && slug == null) {
            throw new IllegalArgumentException("must have an id or a slug");
        }
        return new Reference(id != null ? new Ref(id, null) : Ref.of(slug), slug, name);
    }

    static Reference to(UUID id) {
        return new Reference(new Ref(id, null), null, null);
    }

    /** Whether it is the slug that finds the entry, which may have another by now. */
    boolean isBySlug() {
        return ref.id() == null;
    }

    @JsonValue
    String written() {
        return ref.toString();
    }

    /** The object form. */
    @Schema(name = "ReferenceObject")
    record Shown(UUID id, String slug, String name) {}
}
