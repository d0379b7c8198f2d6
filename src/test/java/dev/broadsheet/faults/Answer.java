package dev.broadsheet.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/**
 * What a node answered.
 *
 * @param tag the {@code ETag}; null when there is none
 * @param location null when there is none
 */
record Answer(int status, String tag, String location, String body) {

    private static final int SHOWN = 300;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null),
                response.body());
    }

    boolean good() {
        return status == 200 || status == 201;
    }

    /** The body of an answer that must be good. */
    JsonNode json() {
        try {
            return JSON.readTree(required().body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(this + " is no JSON", e);
        }
    }

    /** @throws IllegalStateException when it is not good */
    Answer required() {
        if (!good()) {
            throw new IllegalStateException("a request was answered with " + this);
        }
        return this;
    }

    String id() {
        return json().get("id").textValue();
    }

    /** Enough of it to see what went wrong. */
    @Override
    public String toString() {
        String start = body.length() > SHOWN ? body.substring(0, SHOWN) + "..." : body;
        return status + (tag == null ? "" : " " + tag) + (location == null ? "" : " at " + location) + " " + start;
    }
}
