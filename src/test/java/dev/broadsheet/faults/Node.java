package dev.broadsheet.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own. */
final class Node implements AutoCloseable {

    /** Everything listens here and nowhere else. */
    static final String HOST = "127.0.0.1";

    static final String ADMIN_KEY = "bs_the-administrator-of-the-faults";

    /** Longer than anything here should take. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String name;
    private final URI address;
    private final URI readiness;
    private final Path log;
    private final Process process;

    private Node(String name, Path log, ProcessBuilder program) throws IOException {
        FreePorts ports = FreePorts.find();
        this.name = name;
        this.address = URI.create("http://" + HOST + ":" + ports.http());
        this.readiness = URI.create("http://" + HOST + ":" + ports.management() + "/q/health/ready");
        this.log = log;
        program.environment().put("QUARKUS_HTTP_HOST", HOST);
        program.environment().put("QUARKUS_HTTP_PORT", String.valueOf(ports.http()));
        program.environment().put("QUARKUS_MANAGEMENT_HOST", HOST);
        program.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management()));
        this.process = program.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Starts it and does not wait. Settings of this shell do not reach it. */
    static Node launch(String name, Path jar, Path log, Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder program = new ProcessBuilder(java, "-Xmx256m", "-jar", jar.toString());
        program.environment().keySet().removeIf(key -> key.matches("(QUARKUS|BROADSHEET|FAKETIME)_.*"));
        program.environment().putAll(environment);
        return new Node(name, log, program);
    }

    /** Waits until it says that it can work. */
    void awaitReady() throws Exception {
        boolean ready = Waiting.until(PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended by itself, see " + log);
            }
            try {
                return send(readiness, Call.get("")).status() == 200;
            } catch (IOException nobodyListensYet) {
                return false;
            }
        });
        if (!ready) {
            throw new IllegalStateException(name + " is not ready after " + PATIENCE + ", see " + log);
        }
    }

    String name() {
        return name;
    }

    /** @throws IOException when no answer came, whatever became of the request */
    Answer send(Call call) throws IOException {
        return send(address.resolve(call.path()), call);
    }

    private static Answer send(URI uri, Call call) throws IOException {
        try {
            return Answer.of(CLIENT.send(call.to(uri), HttpResponse.BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Sends it and does not wait. */
    CompletableFuture<Answer> start(Call call) {
        return CLIENT.sendAsync(call.to(address.resolve(call.path())), HttpResponse.BodyHandlers.ofString())
                .thenApply(Answer::of);
    }

    /** The slug of each story that its public list shows, page by page, by the story's id. */
    Map<String, String> listed() throws IOException {
        Map<String, String> slugs = new HashMap<>();
        for (String page = ""; page != null; ) {
            JsonNode list = send(Call.get("/v1/articles?limit=100" + page)).json();
            list.get("data")
                    .forEach(card ->
                            slugs.put(card.get("id").asText(), card.get("slug").asText()));
            JsonNode next = list.path("page").get("next");
            page = next == null ? null : "&after=" + next.asText();
        }
        return slugs;
    }

    /** Ends it as {@code kill -9} does: it can do nothing about it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end and waits; if it does not, it is killed. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
