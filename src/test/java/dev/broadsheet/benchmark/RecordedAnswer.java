package dev.broadsheet.benchmark;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it came, which can be kept in a file and given again. */
record RecordedAnswer(int status, Map<String, String> headers, Buffer body) {

    static RecordedAnswer read(Path file) throws IOException {
        JsonObject kept = new JsonObject(Files.readString(file));
        Map<String, String> headers = new TreeMap<>();
        kept.getJsonObject("headers").forEach(header -> headers.put(header.getKey(), (String) header.getValue()));
        return new RecordedAnswer(kept.getInteger("status"), headers, kept.getBuffer("body"));
    }

    void write(Path file) throws IOException {
        JsonObject headersToKeep = new JsonObject();
        headers.forEach(headersToKeep::put);
        JsonObject kept = new JsonObject()
                .put("status", status)
                .put("headers", headersToKeep)
                .put("body", body);
        Files.writeString(file, kept.encode());
    }

    /** Gives the answer: the same status, headers and bytes. */
    void give(HttpServerResponse response) {
        response.setStatusCode(status);
        headers.forEach(response::putHeader);
        response.end(body);
    }

    /** A header by its name in lower case; null when the answer has none. */
    String header(String name) {
        return headers.get(name);
    }

    JsonObject json() {
        return body.toJsonObject();
    }
}
