package dev.broadsheet.section;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.article.SectionDraft;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Part;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a new section is to stand, as JSON. {@code parentId}, which says so as well, is a member of every section. */
@Schema(name = "SectionSpot", description = "Where a new section is to stand.")
record Spot(
        @Schema(description = "The section it follows, behind all that is nested in that, on the same level.")
        UUID after,

        @Schema(description = "The section it stands right before, on the same level.")
        UUID before) {

    static final String UNKNOWN = "is no section of this article";

    private static final List<String> NAMES = List.of("after", "before");

    /** Takes what it says out of a body. */
    static Spot takenFrom(ObjectNode body, StrictJson json) {
        ObjectNode spot = body.deepCopy().retain(NAMES);
        body.remove(NAMES);
        return json.bind(Spot.class, spot);
    }

    /**
     * The place among the sections of a story.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when it names a section that is not there
     */
    Place in(Outline outline, SectionDraft section) {
        if (after != null && before != null) {
            throw Problem.invalid("/before", "must not stand beside after");
        }
        if (after != null) {
            int at = find(outline, after, "/after");
            return new Place(outline.endOf(at), outline.parts().get(at).level());
        }
        if (before != null) {
            int at = find(outline, before, "/before");
            return new Place(at, outline.parts().get(at).level());
        }
        return section.parentId() == null
                ? new Place(outline.parts().size(), 1)
                : lastIn(outline, find(outline, section.parentId(), "/parentId"), section.level());
    }

    private static Place lastIn(Outline outline, int parent, Integer asked) {
        Part part = outline.parts().get(parent);
        int level = part.level() + 1;
        if (level > Limits.LEVELS) {
            throw Problem.invalid("/parentId", "stands on level " + Limits.LEVELS + ", the deepest there is");
        }
        if (asked != null && asked != level) {
            throw Problem.invalid("/level", "must be " + level + " within that section, or left out");
        }
        return new Place(outline.endOf(parent), level);
    }

    private static int find(Outline outline, UUID id, String pointer) {
        int at = outline.indexOf(id);
        if (at < 0) {
            throw Problem.invalid(pointer, UNKNOWN);
        }
        return at;
    }

    /** An index, and the level that belongs to it. */
    record Place(int at, int level) {}
}
