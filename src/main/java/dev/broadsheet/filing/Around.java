package dev.broadsheet.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.house.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The site section that another one is to be a part of: its slug, its id, or an object with one of them. */
@Schema(
        name = "SiteSectionReference",
        description =
                "A site section: its slug or id as a string, or an object with `slug` or `id`, as answers show it.",
        oneOf = {String.class, ParentView.class})
record Around(Ref ref) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Around of(JsonNode written) {
        JsonNode named = written.isObject() ? written.has("id") ? written.get("id") : written.path("slug") : written;
        if (!named.isTextual()) {
            throw new IllegalArgumentException("must be a slug, an id, or an object with one of them");
        }
        return new Around(Ref.of(named.textValue()));
    }

    @JsonValue
    String written() {
        return ref.toString();
    }
}
