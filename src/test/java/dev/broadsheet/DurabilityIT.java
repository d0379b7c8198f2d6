package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there afterwards, however the process or its database ends. */
class DurabilityIT {

    private static final int WRITERS = 4;

    @TempDir
    static Path shared;

    /** One that nobody kills. */
    private static Press quiet;

    @TempDir
    Path folder;

    private Press press;

    private final Random moments = new Random();

    /** Headline of each acknowledged story, by its address. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** Headlines of stories that may be there or not, since nobody said. */
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();

    /** Everything else that was answered. */
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void start() throws IOException {
        quiet = Press.start(shared.resolve("data"));
    }

    @AfterEach
    void end() {
        if (press != null) {
            press.close();
        }
    }

    @AfterAll
    static void stop() {
        quiet.close();
    }

    @Test
    void the_embedded_database_is_as_durable_as_any_other() throws Exception {
        try (Connection database = quiet.database();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select name, setting from pg_settings where name in"
                        + " ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            Map<String, String> settings = new HashMap<>();
            while (found.next()) {
                settings.put(found.getString("name"), found.getString("setting"));
            }

            assertThat(settings).hasSize(3).containsValue("on").doesNotContainValue("off");
        }
    }

    @Test
    void the_first_start_keeps_its_secrets_to_the_owner() throws Exception {
        Path data = shared.resolve("data");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("admin.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(quiet.key()).matches("bs_[A-Za-z0-9_-]{43}");
        assertThat(quiet.said()).contains("admin.key").doesNotContain(quiet.key());
    }

    @Test
    void a_folder_belongs_to_one_process() throws Exception {
        try (Press second = Press.launch(shared.resolve("data"))) {
            assertThat(second.awaitEnd()).isEqualTo(Press.REFUSED);

            assertThat(second.said())
                    .contains("Another Broadsheet uses the folder")
                    .doesNotContain("\tat ");
        }
        assertThat(quiet.get("/v1/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        for (int round = 0; round < 2; round++) {
            press = Press.start(dataDir());
            assertWhole();
            Writers writers = new Writers();

            await().atMost(Duration.ofSeconds(30)).until(writers::haveFiledSome);
            press.kill();

            writers.stop();
        }
        press = Press.start(dataDir());
        assertWhole();
        assertThat(refusals).isEmpty();
    }

    @Test
    void what_was_acknowledged_is_there_after_the_database_was_killed() throws Exception {
        press = Press.start(dataDir());
        for (int round = 0; round < 2; round++) {
            Writers writers = new Writers();

            await().atMost(Duration.ofSeconds(30)).until(writers::haveFiledSome);
            ProcessHandle killed = press.postmaster().orElseThrow();
            killed.destroyForcibly();
            await("the database to come back by itself")
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> !killed.isAlive() && writers.haveFiledSome());

            writers.stop();
            assertWhole();
        }
        assertThat(refusals).isSubsetOf("503 with Retry-After");
    }

    @Test
    void a_process_that_is_asked_to_end_ends_with_its_database() throws Exception {
        press = Press.start(dataDir());
        ProcessHandle database = press.postmaster().orElseThrow();

        press.stop();

        await().atMost(Duration.ofSeconds(10)).until(() -> !database.isAlive());
        assertThat(dataDir().resolve("postgresql").resolve("postmaster.pid")).doesNotExist();
    }

    private Path dataDir() {
        return folder.resolve("data");
    }

    private CompletableFuture<HttpResponse<String>> send(String headline) {
        return press.file(Newsroom.text(headline), headline);
    }

    private void acknowledge(HttpResponse<String> answer, String headline) {
        acknowledged.put(answer.headers().firstValue("Location").orElseThrow(), headline);
        uncertain.remove(headline);
    }

    /** Asks again for what was not answered, as a client does that wants each story in print once. */
    private void settle() {
        for (String headline : uncertain) {
            HttpResponse<String> answer = await().atMost(Duration.ofSeconds(20))
                    .until(() -> send(headline).join(), settled -> settled.statusCode() == 201);
            acknowledge(answer, headline);
        }
    }

    /** Every story is in print once, with all its text and its answer for who asks again, and none is there by half. */
    private void assertWhole() throws Exception {
        settle();
        for (Map.Entry<String, String> story : acknowledged.entrySet()) {
            HttpResponse<String> read = patiently(story.getKey());

            assertThat(read.statusCode()).as(story.getKey()).isEqualTo(200);
            JsonPath article = new JsonPath(read.body());
            assertThat(article.getString("headline")).isEqualTo(story.getValue());
            assertThat(article.getList("sections.blocks.flatten()")).hasSize(4);
        }
        try (Connection database = press.database();
                Statement statement = database.createStatement();
                ResultSet halves = statement.executeQuery("""
                        select count(*) from desk.article a
                        full join published.article p on p.id = a.id
                        full join people.kept_answer k on k.key = a.summary ->> 'headline'
                        where a.id is null or p.id is null or k.key is null or a.revision <> p.revision
                           or exists (select from desk.article b
                                      where b.id <> a.id and b.summary ->> 'headline' = k.key)
                           or not exists (select from desk.revision r
                                          where r.article_id = a.id and r.number = a.revision)
                           or (select count(*) from published.section s where s.article_id = a.id) <> 2
                           or (select count(*) from published.filing f where f.id = a.id) <> cardinality(p.refs)
                        """)) {
            halves.next();
            assertThat(halves.getLong(1)).isZero();
        }
    }

    /** Reads as a client does that comes back as long as it is asked to. */
    private HttpResponse<String> patiently(String path) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> press.get(path), answer -> answer.statusCode() != 503);
    }

    /** Reporters who file stories without a pause. */
    private final class Writers {

        private final ExecutorService reporters = Executors.newFixedThreadPool(WRITERS);
        private volatile boolean writing = true;
        private int enough;

        Writers() {
            aimHigher();
            for (int writer = 0; writer < WRITERS; writer++) {
                reporters.execute(() -> {
                    while (writing) {
                        file();
                    }
                });
            }
        }

        /** Whether a number of stories that nobody can foretell was acknowledged since this was last so. */
        boolean haveFiledSome() {
            boolean some = acknowledged.size() >= enough;
            if (some) {
                aimHigher();
            }
            return some;
        }

        private void aimHigher() {
            enough = acknowledged.size() + 2 * WRITERS + moments.nextInt(30);
        }

        private void file() {
            String headline = Newsroom.headline();
            uncertain.add(headline);
            send(headline)
                    .thenAccept(answer -> count(answer, headline))
                    .exceptionally(nobodyThere -> null)
                    .join();
        }

        private void count(HttpResponse<String> answer, String headline) {
            if (answer.statusCode() == 201) {
                acknowledge(answer, headline);
            } else {
                boolean says = answer.headers().firstValue("Retry-After").isPresent();
                refusals.add(answer.statusCode() + (says ? " with" : " without") + " Retry-After");
            }
        }

        void stop() {
            writing = false;
            reporters.shutdown();
            await().atMost(Duration.ofSeconds(30)).until(reporters::isTerminated);
        }
    }
}
