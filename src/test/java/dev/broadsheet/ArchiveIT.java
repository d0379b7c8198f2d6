package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom that was written out and put back elsewhere is the same newsroom. */
class ArchiveIT {

    private static final String NDJSON = "application/x-ndjson";

    @TempDir
    static Path folder;

    private static Press here;
    private static Press there;
    private static String archive;
    private static HttpResponse<String> restored;

    private static String killed;
    private static String renamed;
    private static String published;
    private static String draft;
    private static String scheduled;

    @BeforeAll
    static void moveTheNewsroom() throws IOException {
        here = Press.start(dataDir("here"));
        there = Press.start(dataDir("there"));
        write();
        archive = here.send("GET", "/v1/export?revisions=all", "").body();
        restored = there.send("POST", "/v1/articles/bulk", archive, "Content-Type", NDJSON);
    }

    private static Path dataDir(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name)).resolve("data");
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
    }

    private static void write() throws IOException {
        published = file("Ferry Sails at Dawn", "?publish=true");
        step(published, "corrections", "{\"text\":\"The ferry sails at noon.\",\"kind\":\"correction\"}");
        renamed = file("Bridge Closes", "?publish=true");
        patch(renamed, "{\"slug\":\"bridge-closes-for-good\",\"headline\":\"Bridge Closes for Good\"}");
        step(renamed, "publish", "");
        patch(renamed, "{\"headline\":\"Bridge Closes, or Not\"}");
        killed = file("Mayor Resigns", "?publish=true");
        step(killed, "kill", "{\"reason\":\"She did not.\"}");
        String gone = file("Storm Warning", "?publish=true");
        step(gone, "unpublish", "");
        draft = file("What the Divers Saw", "");
        patch(draft, "{\"standfirst\":\"A crack.\"}");
        scheduled = file("Tomorrow's Ferries", "");
        step(scheduled, "schedule", "{\"at\":\"2031-01-01T00:00:00.000Z\"}");
        here.send(
                "POST",
                "/v1/articles/bulk",
                "{\"key\":\"1\",\"publish\":true,\"article\":{\"headline\":\"In Bulk \u201cToo\u201d\"}}",
                "Content-Type",
                NDJSON);
    }

    private static String file(String headline, String query) throws IOException {
        HttpResponse<String> answer = here.send(
                "POST", "/v1/imports" + query, Newsroom.text(headline), "Content-Type", "text/plain;charset=utf-8");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.from(answer.body()).getString("id");
    }

    private static void step(String id, String step, String body) throws IOException {
        String path = "/v1/articles/" + id + "/" + step;
        HttpResponse<String> answer = body.isEmpty()
                ? here.send("POST", path, body, "If-Match", "*")
                : here.send("POST", path, body, "If-Match", "*", "Content-Type", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private static void patch(String id, String body) throws IOException {
        HttpResponse<String> answer = here.send(
                "PATCH", "/v1/articles/" + id, body, "If-Match", "*", "Content-Type", "application/merge-patch+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void it_is_put_back_to_the_last_line() {
        JsonPath end = JsonPath.from(
                restored.body().lines().reduce((before, line) -> line).orElseThrow());

        assertThat(restored.statusCode()).isEqualTo(200);
        assertThat(end.getBoolean("done")).as(restored.body()).isTrue();
        assertThat(end.getLong("lines")).isEqualTo(archive.lines().count());
    }

    @Test
    void readers_get_the_same_bytes() throws IOException {
        List<String> ids = JsonPath.from(here.get("/v1/articles").body()).getList("data.id");
        List<String> sections = JsonPath.from(
                        here.get("/v1/articles/" + published + "/sections").body())
                .getList("data.id");
        assertThat(ids).hasSize(3);
        assertThat(sections).isNotEmpty();
        Stream<String> paths = Stream.of(
                        Stream.of(
                                "/v1/articles",
                                "/v1/articles?sort=headline&total=true",
                                "/v1/articles?q=ferry",
                                "/v1/articles?facets=byline,edition,kind",
                                "/v1/articles?edition=evening",
                                "/v1/corrections",
                                "/v1/changes",
                                "/v1/bylines/ines-calder",
                                "/v1/articles/bridge-closes",
                                "/v1/articles/mayor-resigns",
                                "/v1/articles/storm-warning",
                                "/v1/articles/" + killed,
                                "/v1/articles/" + draft),
                        ids.stream().map(id -> "/v1/articles/" + id),
                        ids.stream().map(id -> "/v1/articles/" + id + "/sections"),
                        sections.stream().map(id -> "/v1/sections/" + id))
                .flatMap(each -> each);

        for (String path : paths.toList()) {
            assertThat(answer(there, path)).as(path).isEqualTo(answer(here, path));
        }
    }

    @Test
    void the_desk_goes_on_working() throws IOException {
        for (String id : List.of(published, renamed, killed, draft, scheduled)) {
            for (String path : List.of("?status=any", "/revisions")) {
                assertThat(desk(there, "/v1/articles/" + id + path)).isEqualTo(desk(here, "/v1/articles/" + id + path));
            }
        }
        HttpResponse<String> revised = there.send(
                "PATCH",
                "/v1/articles/" + draft,
                "{\"standfirst\":\"Two cracks.\"}",
                "If-Match",
                "*",
                "Content-Type",
                "application/merge-patch+json");

        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
    }

    @Test
    void what_has_something_already_is_left_as_it_is() throws IOException {
        HttpResponse<String> refused = here.send("POST", "/v1/articles/bulk", archive, "Content-Type", NDJSON);

        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void a_file_that_was_cut_short_leaves_nothing() throws IOException {
        try (Press empty = Press.start(dataDir("empty"))) {
            String cut = archive.substring(0, archive.lastIndexOf("{\"type\":\"end\""));

            HttpResponse<String> answer = empty.send("POST", "/v1/articles/bulk", cut, "Content-Type", NDJSON);
            HttpResponse<String> whole = empty.send("POST", "/v1/articles/bulk", archive, "Content-Type", NDJSON);

            assertThat(JsonPath.from(answer.body()).getString("problem.detail")).contains("cut short");
            assertThat(whole.body()).contains("\"done\":true");
            assertThat(withoutItsTime(
                            empty.send("GET", "/v1/export?revisions=all", "").body()))
                    .isEqualTo(withoutItsTime(archive));
        }
    }

    private static String withoutItsTime(String archive) {
        return archive.substring(archive.indexOf('\n'));
    }

    private static String answer(Press press, String path) throws IOException {
        return told(press.get(path));
    }

    private static String desk(Press press, String path) throws IOException {
        HttpResponse<String> answer = press.send("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\"(savedBy|createdBy|by)\":(\\{[^}]*\\}|\"[^\"]*\")", "");
    }

    /** Status, tag and all bytes but for the one word that is another for every request. */
    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.headers().firstValue("ETag").orElse("-") + " "
                + answer.headers().firstValue("Location").orElse("-") + " "
                + answer.headers().firstValue("Cache-Groups").orElse("-") + " "
                + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
