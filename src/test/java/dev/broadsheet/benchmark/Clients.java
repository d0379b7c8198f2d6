package dev.broadsheet.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A number of clients, each on a connection of its own that it keeps, each sending its next request when it has read the
 * answer to the one before. All run on one thread, to leave the servers as much of the machine as can be.
 */
final class Clients implements AutoCloseable {

    private static final long TIMEOUT_MILLIS = 10_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final int count;
    private final HttpClient http;

    Clients(int count) {
        this.count = count;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(count).setKeepAlive(true));
    }

    /** Sends one request; whatever status comes back is an answer. */
    RecordedAnswer ask(int port, Request request) throws IOException {
        try {
            return send(port, request).toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw new IOException("No answer to " + request.uri(), e.getCause());
        }
    }

    /**
     * Sends all of some requests.
     *
     * @param reader sees each answer, on one thread
     * @throws IllegalStateException at the first answer that is missing or has another status than expected
     */
    Figures rush(Server server, Iterator<Request> requests, Consumer<RecordedAnswer> reader) {
        Rush rush = new Rush(request -> send(server.port(), request), requests, reader);
        double processorBefore = server.processorSeconds();
        long begin = System.nanoTime();
        CompletableFuture<Void> end = new CompletableFuture<>();
        vertx.runOnContext(start -> rush.start(count).onComplete(all -> {
            if (all.failed()) {
                end.completeExceptionally(all.cause());
            } else {
                end.complete(null);
            }
        }));
        end.join();
        return rush.figures(System.nanoTime() - begin, server.processorSeconds() - processorBefore);
    }

    private Future<RecordedAnswer> send(int port, Request request) {
        RequestOptions options = new RequestOptions()
                .setMethod(request.method())
                .setHost(Workplace.HOST)
                .setPort(port)
                .setURI(request.uri())
                .setTimeout(TIMEOUT_MILLIS);
        request.headers().forEach(options::putHeader);
        return http.request(options)
                .compose(open -> request.body() == null ? open.send() : open.send(request.body()))
                .compose(answer ->
                        answer.body().map(body -> new RecordedAnswer(answer.statusCode(), kept(answer), body)));
    }

    /** Without the header that says how the connection goes on. */
    private static Map<String, String> kept(HttpClientResponse answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        headers.remove("connection");
        return headers;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
