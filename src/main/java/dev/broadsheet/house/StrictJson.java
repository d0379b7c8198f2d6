package dev.broadsheet.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Reads the JSON that clients send. Whatever is wrong with it is refused with its place. */
@ApplicationScoped
public class StrictJson {

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /**
     * The object that a body holds.
     *
     * @throws Problem {@link ProblemType#MALFORMED_REQUEST} with line and column when it is not UTF-8, not JSON or not
     *     an object
     */
    public ObjectNode object(byte[] body) {
        return object(read(body, "object"));
    }

    /**
     * The same, for a body that may be left out; then the object is empty.
     *
     * @throws Problem {@link ProblemType#UNSUPPORTED_MEDIA_TYPE} when there is one and it does not call itself JSON
     */
    public ObjectNode optional(byte[] body, HttpHeaders headers) {
        if (body == null || body.length == 0) {
            return mapper.createObjectNode();
        }
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body, where there is one, must be JSON.");
        }
        return object(body);
    }

    /** The object that a tree must be. */
    public ObjectNode object(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body must be a JSON object.")
                .with(Violation.at("", "must be an object"));
    }

    /** The array that a body holds. */
    public ArrayNode array(byte[] body) {
        if (read(body, "array") instanceof ArrayNode array) {
            return array;
        }
        throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body must be a JSON array.")
                .with(Violation.at("", "must be an array"));
    }

    private JsonNode read(byte[] body, String needed) {
        String text = decode(body == null ? new byte[0] : body);
        if (text.isBlank()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body is empty; a JSON " + needed + " is needed.");
        }
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    /**
     * A tree as a record, checked.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_MEMBER} or {@link ProblemType#MALFORMED_REQUEST} when it does not fit
     *     the record, {@link ProblemType#INVALID_CONTENT} when a value is not allowed; each with JSON Pointers
     */
    public <T> T as(Class<T> type, JsonNode tree) {
        T value = bind(type, tree);
        List<Violation> violations = validator.validate(value).stream()
                .map(StrictJson::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
                .toList();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return value;
    }

    /** A record as the tree that clients would see. */
    public ObjectNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** A tree as a record, its values unchecked. */
    public <T> T bind(Class<T> type, JsonNode tree) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            String pointer = Pointers.of(e.getPath());
            throw Problem.of(ProblemType.UNKNOWN_MEMBER, "There is no member “" + e.getPropertyName() + "” here.")
                    .with(Violation.at(pointer, Nearest.hint(e.getPropertyName(), names(e))));
        } catch (JsonMappingException e) {
            String reason = reason(e);
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body does not fit: " + reason)
                    .with(Violation.at(Pointers.of(e.getPath()), reason));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static List<String> names(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? List.of()
                : e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return Violation.at(Pointers.of(violation.getPropertyPath()), violation.getMessage());
    }

    /** Jackson's message up to where it begins to name Java classes. */
    private static String reason(JsonMappingException e) {
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return "must be one of " + JsonNames.of(wrong.getTargetType());
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException refused) {
            return refused.getMessage();
        }
        String message = e.getOriginalMessage();
        if (message.contains("surrogate pair") || message.contains("U+0000")) {
            return message.substring(message.indexOf("\"\": ") + 4);
        }
        if (message.startsWith("Invalid `null`")) {
            return "must not be null";
        }
        if (message.contains("known type ids")) {
            return "unknown type; known are " + message.substring(message.indexOf('[') + 1, message.indexOf(']'));
        }
        if (message.contains("missing type id")) {
            return "the member “type” is missing";
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "must be " + JsonNames.jsonName(mismatch.getTargetType())
                : "cannot be read";
    }

    private static Problem malformed(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        String what = e instanceof StreamConstraintsException
                ? "it is nested too deep, or a name or number in it is too long"
                : "unexpected here";
        if (e instanceof JsonEOFException) {
            what = "it ends too early";
        } else if (e.getOriginalMessage().startsWith("Duplicate field")) {
            what = "a member stands twice";
        }
        return Problem.of(ProblemType.MALFORMED_REQUEST, "The body is not JSON" + where + ": " + what);
    }

    /** Strictly: a decoder that puts a question mark in place of what it cannot read would lose words. */
    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body is not UTF-8.");
        }
    }
}
