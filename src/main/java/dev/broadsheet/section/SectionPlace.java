package dev.broadsheet.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section where an order names it, as JSON. */
@Schema(name = "SectionPlace", description = "A section in its new place.")
record SectionPlace(
        @Schema(required = true) UUID id,

        @Schema(description = "Left out, it stays on the level it has.", minimum = "1", maximum = "6")
        Integer level) {

    /**
     * The places that a body lists. An id may stand by itself.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when one has no id, or no level there can be
     */
    static List<SectionPlace> all(ArrayNode body, StrictJson json) {
        List<Violation> violations = new ArrayList<>();
        SectionPlace[] places = json.bind(SectionPlace[].class, spelledOut(body));
        for (int at = 0; at < places.length; at++) {
            SectionPlace place = places[at];
            if (place == null || place.id == null) {
                violations.add(Violation.at("/" + at, "must be the id of a section, or an object with it"));
            } else if (place.level != null && (place.level < 1 || place.level > Limits.LEVELS)) {
                violations.add(place.refusedLevel(at, "must be between 1 and " + Limits.LEVELS));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return List.of(places);
    }

    private static ArrayNode spelledOut(ArrayNode body) {
        ArrayNode places = body.arrayNode();
        for (JsonNode place : body) {
            if (place.isTextual() && !Ref.looksLikeId(place.textValue())) {
                throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body does not fit: ids are UUIDs.")
                        .with(Violation.at("/" + places.size(), "must be the id of a section"));
            }
            places.add(place.isTextual() ? body.objectNode().set("id", place) : place);
        }
        return places;
    }

    Violation refusedLevel(int at, String detail) {
        return Violation.at("/" + at + (level == null ? "" : "/level"), detail);
    }
}
