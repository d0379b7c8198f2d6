package dev.broadsheet.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.InvalidJsonPatchException;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;

/** JSON Patch (RFC 6902), operation by operation, so that the one that fails can be named and none can grow without end. */
final class JsonPatch {

    private static final int MAX_OPERATIONS = 1_000;

    /** More members and elements than the largest story has. A patch that copies copies doubles with each line. */
    private static final int MAX_NODES = 500_000;

    /** Deeper than any article. */
    private static final int MAX_DEPTH = 100;

    private static final EnumSet<CompatibilityFlags> TO_THE_LETTER =
            EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT);

    private JsonPatch() {}

    /**
     * The document with all operations applied; it is changed itself only if they all can be.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} with the place of the operation that cannot be applied
     */
    static JsonNode apply(JsonNode document, ArrayNode operations) {
        if (operations.size() > MAX_OPERATIONS) {
            throw Problem.invalid("", "must not have more than " + MAX_OPERATIONS + " operations");
        }
        JsonNode result = document.deepCopy();
        for (int at = 0; at < operations.size(); at++) {
            JsonNode operation = operations.get(at);
            result = apply(result, operation, "/" + at);
            boolean grows = operation.has("from") || operation.path("value").isContainerNode();
            if (grows && !fits(result)) {
                throw Problem.invalid("/" + at, "makes the article too large or too deep");
            }
        }
        return result;
    }

    private static JsonNode apply(JsonNode document, JsonNode operation, String pointer) {
        ArrayNode one = JsonNodeFactory.instance.arrayNode().add(operation);
        boolean whole = operation.path("path").asText("/").isEmpty();
        try {
            if (whole) {
                return com.flipkart.zjsonpatch.JsonPatch.apply(one, document, TO_THE_LETTER);
            }
            com.flipkart.zjsonpatch.JsonPatch.applyInPlace(one, document, TO_THE_LETTER);
            return document;
        } catch (InvalidJsonPatchException e) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body is no JSON Patch (RFC 6902).")
                    .with(Violation.at(pointer, sentence(e)));
        } catch (JsonPatchApplicationException e) {
            throw Problem.invalid(pointer, "cannot be applied: " + sentence(e));
        }
    }

    private static boolean fits(JsonNode document) {
        int nodes = 0;
        Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
        open.push(document.iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
            } else if (++nodes > MAX_NODES || open.size() > MAX_DEPTH) {
                return false;
            } else {
                open.push(open.peek().next().iterator());
            }
        }
        return true;
    }

    private static String sentence(RuntimeException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
