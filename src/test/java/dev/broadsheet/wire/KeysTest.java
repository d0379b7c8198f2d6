package dev.broadsheet.wire;

import static dev.broadsheet.Newsroom.ADMIN_KEY;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.wire.Bulk.key;
import static dev.broadsheet.wire.Bulk.keyed;
import static dev.broadsheet.wire.Bulk.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.broadsheet.Simultaneously;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {

    @TestHTTPResource
    URI service;

    @Test
    void a_line_whose_key_was_stored_does_nothing() {
        String line = keyed(key(), headline());
        JsonPath first = send(line).get(0);

        List<JsonPath> again = send(line, keyed(key(), headline()));

        assertThat(again.get(0).getInt("status")).isEqualTo(200);
        assertThat(again.get(0).getBoolean("repeated")).isTrue();
        assertThat(again.get(0).getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.get(0).getString("slug")).isEqualTo(first.getString("slug"));
        assertThat(again.get(1).getInt("status")).isEqualTo(201);
        assertThat(again.get(2).getInt("repeated")).isEqualTo(1);
    }

    @Test
    void another_line_under_a_key_is_refused() {
        String key = key();
        send(keyed(key, headline()));

        JsonPath other = send(keyed(key, headline())).get(0);

        assertThat(other.getInt("status")).isEqualTo(422);
        assertThat(other.getString("problem.code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_key_that_stands_twice_in_a_file_counts_once() {
        String line = keyed(key(), headline());
        String[] lines =
                IntStream.range(0, 160).mapToObj(at -> keyed(key(), headline())).toArray(String[]::new);
        lines[3] = line;
        lines[9] = line;
        lines[140] = line;

        List<JsonPath> answer = send(lines);

        assertThat(answer.get(3).getInt("status")).isEqualTo(201);
        assertThat(answer.get(9).getString("id")).isEqualTo(answer.get(3).getString("id"));
        assertThat(answer.get(140).getBoolean("repeated")).isTrue();
    }

    @Test
    void a_line_that_was_refused_may_be_sent_again_under_its_key() {
        String key = key();
        send("{\"key\":\"" + key + "\",\"article\":{\"headline\":\"\"}}");

        assertThat(send(keyed(key, headline())).get(0).getInt("status")).isEqualTo(201);
    }

    @Test
    void two_accounts_may_choose_the_same_key() {
        String line = keyed(key(), headline());
        String id = send(line).get(0).getString("id");

        JsonPath others = Bulk.sendAs(Staff.hire(Role.REPORTER).token(), line).get(0);

        assertThat(others.getInt("status")).isEqualTo(201);
        assertThat(others.getString("id")).isNotEqualTo(id);
    }

    @Test
    void the_same_file_sent_twice_at_once_makes_each_story_once() throws Exception {
        String[] lines =
                IntStream.range(0, 120).mapToObj(at -> keyed(key(), headline())).toArray(String[]::new);

        List<List<JsonPath>> answers =
                Simultaneously.post(2, "/v1/articles/bulk", "application/x-ndjson", String.join("\n", lines), null)
                        .stream()
                        .map(answer -> answer.body().lines().map(JsonPath::from).toList())
                        .toList();

        assertThat(answers.get(0).get(120).getInt("created")
                        + answers.get(1).get(120).getInt("created"))
                .isEqualTo(120);
        assertThat(ids(answers.get(0))).doesNotContainNull().isEqualTo(ids(answers.get(1)));
    }

    @Test
    void a_draft_that_was_deleted_does_not_come_back() {
        String line = keyed(key(), headline());
        String path = "/v1/articles/" + send(line).get(0).getString("id");
        desk().header("If-Match", "*").delete(path).then().statusCode(204);

        JsonPath again = send(line).get(0);

        assertThat(again.getInt("status")).isEqualTo(200);
        desk().get(path + "?status=any").then().statusCode(404);
    }

    @Test
    void a_file_that_was_cut_short_is_sent_again() throws Exception {
        String[] lines =
                IntStream.range(0, 300).mapToObj(at -> keyed(key(), headline())).toArray(String[]::new);
        String body = String.join("\n", lines);
        try (Socket client = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = client.getOutputStream();
            out.write(("POST /v1/articles/bulk HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ADMIN_KEY
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + body.length() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body.substring(0, body.length() * 3 / 4).getBytes(StandardCharsets.UTF_8));
            out.flush();
            client.getInputStream().read(new byte[100]);
            client.setSoLinger(true, 0);
        }

        List<JsonPath> again =
                await().atMost(Duration.ofSeconds(30)).until(() -> send(lines), answer -> answer.size() == 301);

        JsonPath end = again.get(300);
        assertThat(end.getInt("created") + end.getInt("repeated")).isEqualTo(300);
        assertThat(end.getInt("repeated")).isPositive();
        assertThat(ids(again)).doesNotHaveDuplicates();
    }

    private static List<String> ids(List<JsonPath> answer) {
        return answer.stream()
                .limit(answer.size() - 1L)
                .map(line -> line.getString("id"))
                .toList();
    }
}
