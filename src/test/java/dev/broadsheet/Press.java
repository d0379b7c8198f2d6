package dev.broadsheet;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged Broadsheet as an operator runs it: a process of its own with an embedded database in a data folder. */
final class Press implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    /** The exit code of a process that could not have the folder. */
    static final int REFUSED = 1;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Path dataDir;
    private final int port;
    private final Path log;
    private final Process process;

    private Press(Path dataDir) throws IOException {
        this.dataDir = dataDir;
        FreePorts ports = FreePorts.find();
        this.port = ports.http();
        this.log = Files.createTempFile(dataDir.getParent(), "press", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar", JAR.toString());
        builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        builder.environment().remove("BROADSHEET_ADMIN_KEY");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management()));
        builder.environment().put("BROADSHEET_DATA_DIR", dataDir.toString());
        this.process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Starts it and does not wait. */
    static Press launch(Path dataDir) throws IOException {
        return new Press(dataDir);
    }

    /** Starts it and waits until readers are served. */
    static Press start(Path dataDir) throws IOException {
        Press press = launch(dataDir);
        await("start-up, see " + press.log)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(press::servesReaders);
        return press;
    }

    private boolean servesReaders() {
        if (!process.isAlive()) {
            throw new AssertionError("It ended: " + said());
        }
        try {
            return get("/v1/articles?limit=1").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET().timeout(Duration.ofSeconds(20)).build());
    }

    /** Files and publishes a story, once for each key; the answer may never come. */
    CompletableFuture<HttpResponse<String>> file(String text, String key) {
        try {
            HttpRequest request = request("/v1/imports?publish=true")
                    .header("Content-Type", "text/plain")
                    .header("Authorization", "Bearer " + key())
                    .header("Idempotency-Key", '"' + key + '"')
                    .timeout(Duration.ofSeconds(20))
                    .POST(HttpRequest.BodyPublishers.ofString(text))
                    .build();
            return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Sends something as the administrator; the headers are names and values in turn. */
    HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + key())
                .timeout(Duration.ofSeconds(120))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    String key() throws IOException {
        return Files.readString(dataDir.resolve("admin.key")).strip();
    }

    /** A connection to the embedded database, as its owner. */
    Connection database() throws IOException, SQLException {
        String databasePort = pidFile().get(3).strip();
        String password =
                Files.readString(dataDir.resolve("postgresql.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + databasePort + "/postgres", "postgres", password);
    }

    /** The database's first process; empty when there is none. */
    Optional<ProcessHandle> postmaster() {
        try {
            return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(dataDir.resolve("postgresql").resolve("postmaster.pid"));
    }

    /** Ends the process as a loss of power would, but for the database. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, as a supervisor does, and returns its exit code. */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Everything it wrote. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        if (!process.isAlive() && process.exitValue() == REFUSED) {
            return;
        }
        if (process.isAlive()) {
            stop();
        }
        // A killed process leaves its database behind.
        postmaster().filter(Press::isPostgres).ifPresent(left -> {
            left.destroy();
            left.onExit().completeOnTimeout(left, 20, TimeUnit.SECONDS).join();
        });
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }
}
