package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.house.JsonPatch;
import dev.broadsheet.house.MergePatch;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.List;

/** What a client wants to change about an entry, in one of three ways to say it. */
public sealed interface Edit {

    /** Members that only the server sets. */
    List<String> COMPUTED = List.of("id", "children", "createdAt", "updatedAt", "links");

    /** Members that a body need not name to keep: an address, and who may see it. */
    List<String> KEPT = List.of("slug", "listed");

    /**
     * The draft that a client wants to have, checked.
     *
     * @param before the entry as a draft
     * @param shown the entry as the client may have read it
     */
    EntryDraft of(Form form, ObjectNode before, ObjectNode shown, StrictJson json);

    /** A whole entry in place of the one there is. */
    record Replacement(ObjectNode body) implements Edit {

        @Override
        public EntryDraft of(Form form, ObjectNode before, ObjectNode shown, StrictJson json) {
            Edit.dropComputed(body, shown);
            KEPT.stream().filter(name -> !body.has(name)).forEach(name -> body.set(name, before.get(name)));
            return json.as(form.draft(), body);
        }
    }

    /** Some members (RFC 7396). */
    record Merge(ObjectNode changes) implements Edit {

        @Override
        public EntryDraft of(Form form, ObjectNode before, ObjectNode shown, StrictJson json) {
            Edit.dropComputed(changes, shown);
            // Removing what no draft has would leave no trace in the result, so the patch is looked at by itself.
            json.bind(form.draft(), changes);
            ObjectNode body = (ObjectNode) MergePatch.apply(before, changes);
            KEPT.stream().filter(name -> !body.has(name)).forEach(name -> body.set(name, before.get(name)));
            return json.as(form.draft(), body);
        }
    }

    /** Single operations on the entry as it was read (RFC 6902). */
    record Operations(ArrayNode operations) implements Edit {

        @Override
        public EntryDraft of(Form form, ObjectNode before, ObjectNode shown, StrictJson json) {
            JsonNode after = JsonPatch.apply(shown, operations);
            ObjectNode body = json.object(after);
            for (String name : COMPUTED) {
                if (shown.has(name) && !body.has(name)) {
                    throw setByTheServer(name);
                }
            }
            Edit.dropComputed(body, shown);
            return json.as(form.draft(), body);
        }
    }

    /**
     * Takes out of a body what stands there as it was read.
     *
     * @param shown the entry as the client may have read it; empty for one that does not exist yet
     * @throws Problem {@link ProblemType#UNKNOWN_MEMBER} when such a member has another value
     */
    static void dropComputed(ObjectNode body, ObjectNode shown) {
        for (String name : COMPUTED) {
            if (shown.has(name) && shown.get(name).equals(body.get(name))) {
                body.remove(name);
            } else if (body.has(name) && (shown.has(name) || !name.equals("children"))) {
                throw setByTheServer(name);
            }
        }
    }

    private static Problem setByTheServer(String name) {
        return Problem.of(ProblemType.UNKNOWN_MEMBER, "Only the server sets “" + name + "”.")
                .with(Violation.at("/" + name, "is set by the server; leave it out"));
    }
}
