package dev.broadsheet.house;

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
import java.util.List;

/** JSON Patch (RFC 6902), operation by operation, so that the one that fails can be named and none can grow without end. */
public final class JsonPatch {

    /** A test that fails repeats both texts. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int MAX_OPERATIONS = 1_000;

    /** Many times what the largest story has, counted over all operations: a patch that copies copies doubles each time. */
    private static final int MAX_NODES = 2_000_000;

    /** Deeper than anything here. */
    private static final int MAX_DEPTH = 100;

    /** Twice what a body may bring. */
    private static final long MAX_TEXT = 20_000_000;

    private static final List<String> VERBS = List.of("add", "remove", "replace", "move", "copy", "test");
    private static final List<String> INSERTING = List.of("add", "move", "copy");

    private static final EnumSet<CompatibilityFlags> TO_THE_LETTER =
            EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT);

    private JsonPatch() {}

    /**
     * The document with all operations applied; it is changed itself only if they all can be.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} with the place of the operation that cannot be applied
     */
    public static JsonNode apply(JsonNode document, ArrayNode operations) {
        if (operations.size() > MAX_OPERATIONS) {
            throw Problem.invalid("", "must not have more than " + MAX_OPERATIONS + " operations");
        }
        JsonNode result = document.deepCopy();
        Load load = new Load();
        for (int at = 0; at < operations.size(); at++) {
            JsonNode operation = operations.get(at);
            if (!load.bears(brought(result, operation), operation.path("path").asText())) {
                throw Problem.invalid("/" + at, "makes the article too large or too deep");
            }
            result = apply(result, operation, "/" + at);
        }
        return result;
    }

    private static JsonNode apply(JsonNode document, JsonNode operation, String pointer) {
        String place = operation.path("path").asText("/");
        check(operation.path("op").asText(), place, pointer);
        ArrayNode one = JsonNodeFactory.instance.arrayNode().add(operation);
        try {
            if (place.isEmpty()) {
                return com.flipkart.zjsonpatch.JsonPatch.apply(one, document, TO_THE_LETTER);
            }
            com.flipkart.zjsonpatch.JsonPatch.applyInPlace(one, document, TO_THE_LETTER);
            return document;
        } catch (InvalidJsonPatchException e) {
            throw malformed(pointer, sentence(e));
        } catch (JsonPatchApplicationException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NumberFormatException e) {
            // What is wrong with an index, the library lets through as it meets it.
            throw Problem.invalid(pointer, "cannot be applied: " + sentence(e));
        } catch (IllegalArgumentException e) {
            throw malformed(pointer, sentence(e));
        }
    }

    /** What the library takes and the standard does not. */
    private static void check(String verb, String place, String pointer) {
        if (!VERBS.contains(verb)) {
            throw malformed(pointer, "op must be one of " + String.join(", ", VERBS));
        }
        if (place.endsWith("/-") && !INSERTING.contains(verb)) {
            throw Problem.invalid(pointer, "cannot be applied: nothing stands behind the end of an array");
        }
    }

    private static Problem malformed(String pointer, String detail) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, "The body is no JSON Patch (RFC 6902).")
                .with(Violation.at(pointer, detail));
    }

    /** What an operation puts somewhere, as far as it can be told. */
    private static JsonNode brought(JsonNode document, JsonNode operation) {
        String from = operation.path("from").asText();
        boolean wellFormed = from.isEmpty() || from.startsWith("/");
        return operation.has("from") && wellFormed ? document.at(from) : operation.path("value");
    }

    /** All that one patch has put somewhere so far. */
    private static final class Load {

        private int nodes;
        private long text;

        boolean bears(JsonNode brought, String place) {
            long depth = place.chars().filter(sign -> sign == '/').count();
            Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
            open.push(List.of(brought).iterator());
            while (!open.isEmpty()) {
                if (!open.peek().hasNext()) {
                    open.pop();
                } else if (++nodes > MAX_NODES || depth + open.size() > MAX_DEPTH) {
                    return false;
                } else {
                    JsonNode node = open.peek().next();
                    text += node.isTextual() ? node.textValue().length() : 0;
                    open.push(node.iterator());
                }
            }
            return text <= MAX_TEXT;
        }
    }

    private static String sentence(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() <= LONGEST_SENTENCE ? message : message.substring(0, LONGEST_SENTENCE) + " ...";
    }
}
