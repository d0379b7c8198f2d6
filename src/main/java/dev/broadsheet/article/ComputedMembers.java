package dev.broadsheet.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.List;

/**
 * Members of an article that only the server sets. A client that read an article, changed it and sends it back need not
 * take them out; one that tries to change them is told.
 */
final class ComputedMembers {

    private static final List<String> NAMES = List.of(
            "id",
            "status",
            "quotes",
            "corrections",
            "wordCount",
            "readingMinutes",
            "revision",
            "hasUnpublishedChanges",
            "publishedRevision",
            "scheduledFor",
            "killReason",
            "createdAt",
            "savedAt",
            "firstPublishedAt",
            "publishedAt",
            "updatedAt",
            "links");

    private ComputedMembers() {}

    /**
     * Takes out of a body what stands there as it was read.
     *
     * @param current the article as the client may have read it; null for one that does not exist yet
     * @throws Problem {@link ProblemType#UNKNOWN_MEMBER} when such a member has another value
     */
    static void removeUnchanged(ObjectNode body, JsonNode current) {
        for (String name : NAMES) {
            if (!body.has(name)) {
                continue;
            }
            boolean emptyInANewOne = current == null
                    && body.get(name).isArray()
                    && body.get(name).isEmpty();
            if (!emptyInANewOne && (current == null || !body.get(name).equals(current.get(name)))) {
                throw setByTheServer(name);
            }
            body.remove(name);
        }
    }

    /**
     * Refuses a patch that would take one away. Its result would not tell, since none has to be sent.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_MEMBER} with the place of the member
     */
    static void refuseRemoval(ArrayNode operations) {
        for (JsonNode operation : operations) {
            String member = switch (operation.path("op").asText()) {
                case "remove" -> operation.path("path").asText();
                case "move" -> operation.path("from").asText();
                default -> "";
            };
            if (!member.isEmpty() && NAMES.contains(member.substring(1))) {
                throw setByTheServer(member.substring(1));
            }
        }
    }

    private static Problem setByTheServer(String name) {
        return Problem.of(ProblemType.UNKNOWN_MEMBER, "Only the server sets “" + name + "”.")
                .with(Violation.at("/" + name, "is set by the server; leave it out"));
    }

    /** Takes them out whatever they say. */
    static void remove(ObjectNode body) {
        body.remove(NAMES);
    }
}
