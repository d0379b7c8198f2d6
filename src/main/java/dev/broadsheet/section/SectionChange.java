package dev.broadsheet.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.article.SectionDraft;
import dev.broadsheet.house.JsonPatch;
import dev.broadsheet.house.MergePatch;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Part;
import java.util.List;

/** What a client wants to change about one section, in one of three ways to say it. */
sealed interface SectionChange {

    /** Members that only the server sets. */
    List<String> COMPUTED = List.of("id", "article");

    /** Members that follow from the order of all sections. */
    List<String> PLACE = List.of("position", "parentId");

    /** Members that a body need not name to keep: where the section stands, and the word that leads to it. */
    List<String> KEPT = List.of("level", "anchor");

    /**
     * The section as the client wants to have it.
     *
     * @param read the section as the client has read it; without its article when that cannot be told any more
     */
    SectionDraft of(SectionInArticle read, Part part, StrictJson json);

    /** A whole section in place of the one there is. */
    record Replacement(ObjectNode body) implements SectionChange {

        @Override
        public SectionDraft of(SectionInArticle read, Part part, StrictJson json) {
            SectionChange.dropUnchanged(body, json.tree(read));
            ObjectNode before = json.tree(SectionDraft.of(part));
            KEPT.stream().filter(name -> !body.has(name)).forEach(name -> body.set(name, before.get(name)));
            return SectionChange.draft(body, part, json);
        }
    }

    /** Some members (RFC 7396). */
    record Merge(ObjectNode changes) implements SectionChange {

        @Override
        public SectionDraft of(SectionInArticle read, Part part, StrictJson json) {
            SectionChange.dropUnchanged(changes, json.tree(read));
            // Removing what no section has would leave no trace in the result, so the patch is looked at by itself.
            json.bind(SectionDraft.class, changes);
            ObjectNode before = json.tree(SectionDraft.of(part));
            return SectionChange.draft((ObjectNode) MergePatch.apply(before, changes), part, json);
        }
    }

    /** Single operations on the section as it was read (RFC 6902). */
    record Operations(ArrayNode operations) implements SectionChange {

        @Override
        public SectionDraft of(SectionInArticle read, Part part, StrictJson json) {
            ObjectNode before = json.tree(read);
            ObjectNode body = json.object(JsonPatch.apply(before, operations));
            for (String name : COMPUTED) {
                if (before.has(name) && !body.has(name)) {
                    throw setByTheServer(name);
                }
            }
            for (String name : PLACE) {
                if (before.has(name) && !body.has(name)) {
                    throw ordered(name);
                }
            }
            SectionChange.dropUnchanged(body, before);
            return SectionChange.draft(body, part, json);
        }
    }

    private static SectionDraft draft(ObjectNode body, Part part, StrictJson json) {
        body.put("id", part.id().toString());
        return json.as(SectionDraft.class, body);
    }

    /** A section that was read, changed and sent back need not be rid of what its client has no say in. */
    private static void dropUnchanged(ObjectNode body, ObjectNode read) {
        if (!read.has("article")) {
            body.remove("article");
        }
        for (String name : COMPUTED) {
            if (body.has(name) && !body.get(name).equals(read.get(name))) {
                throw setByTheServer(name);
            }
        }
        for (String name : PLACE) {
            JsonNode sent = body.path(name);
            if (!sent.equals(read.path(name)) && !sent.isMissingNode() && !(sent.isNull() && !read.has(name))) {
                throw ordered(name);
            }
        }
        body.remove(COMPUTED);
        body.remove(PLACE);
    }

    private static Problem setByTheServer(String name) {
        return Problem.of(ProblemType.UNKNOWN_MEMBER, "Only the server sets “" + name + "”.")
                .with(Violation.at("/" + name, "is set by the server; leave it out"));
    }

    private static Problem ordered(String name) {
        return Problem.invalid("/" + name, "follows from the order of the sections; leave it out");
    }
}
