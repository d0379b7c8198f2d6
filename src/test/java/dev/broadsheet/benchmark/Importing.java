package dev.broadsheet.benchmark;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fills an empty service.
 *
 * @param addresses where each of the published stories can be read
 */
record Importing(List<String> addresses, Figures figures) {

    private static final long SEED = 1931;

    /** Imports and publishes invented stories, several at a time. */
    static Importing into(Server service, String adminKey, Clients clients, int count) {
        FiledStories stories = new FiledStories(SEED);
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + adminKey, "Content-Type", "text/plain; charset=utf-8");
        Iterator<Request> requests = IntStream.range(0, count)
                .mapToObj(number -> new Request(
                        HttpMethod.POST, "/v1/imports?publish=true", headers, Buffer.buffer(stories.next()), 201))
                .iterator();
        List<String> addresses = new ArrayList<>(count);
        Figures figures = clients.rush(
                service,
                requests,
                answer -> addresses.add(URI.create(answer.header("location")).getRawPath()));
        return new Importing(addresses, figures);
    }
}
