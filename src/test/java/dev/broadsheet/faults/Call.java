package dev.broadsheet.faults;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A request that can be sent to any node, and again. */
record Call(String method, String path, Map<String, String> headers, String body) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** What anybody may read. */
    static Call get(String path) {
        return new Call("GET", path, Map.of(), "");
    }

    /** The working copy, whatever became of it. */
    static Call workingCopy(String id) {
        return get("/v1/articles/" + id + "?status=any").signed();
    }

    static Call create(String json) {
        return post("/v1/articles", "application/json", json);
    }

    /** Files a text and publishes it. */
    static Call print(String text) {
        return post("/v1/imports?publish=true", "text/plain", text);
    }

    static Call patch(String id, String json) {
        return new Call("PATCH", "/v1/articles/" + id, Map.of("Content-Type", "application/merge-patch+json"), json)
                .signed();
    }

    /** A step in the life of an article. */
    static Call step(String id, String verb) {
        return new Call("POST", "/v1/articles/" + id + "/" + verb, Map.of(), "").signed();
    }

    /** A step that has something to say. */
    static Call step(String id, String verb, String json) {
        return post("/v1/articles/" + id + "/" + verb, "application/json", json);
    }

    private static Call post(String path, String type, String body) {
        return new Call("POST", path, Map.of("Content-Type", type), body).signed();
    }

    private Call signed() {
        return with("Authorization", "Bearer " + Node.ADMIN_KEY);
    }

    /** On the working copy that has this tag. */
    Call on(String tag) {
        return with("If-Match", tag);
    }

    Call keyed(String key) {
        return with("Idempotency-Key", key);
    }

    private Call with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    HttpRequest to(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }
}
