package dev.broadsheet.benchmark;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One request, and the status it ought to bring.
 *
 * @param body null where there is none
 */
record Request(HttpMethod method, String uri, Map<String, String> headers, Buffer body, int expected) {

    static Request get(String uri) {
        return new Request(HttpMethod.GET, uri, Map.of(), null, 200);
    }

    static Request get(String uri, String header, String value, int expected) {
        return new Request(HttpMethod.GET, uri, Map.of(header, value), null, expected);
    }

    /** Requests without end until a time has passed, counted from now. */
    static Iterator<Request> lasting(Duration time, Supplier<Request> requests) {
        long end = System.nanoTime() + time.toNanos();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return System.nanoTime() < end;
            }

            @Override
            public Request next() {
                return requests.get();
            }
        };
    }
}
