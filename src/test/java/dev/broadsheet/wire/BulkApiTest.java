package dev.broadsheet.wire;

import static dev.broadsheet.Newsroom.ADMIN_KEY;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.wire.Bulk.draft;
import static dev.broadsheet.wire.Bulk.published;
import static dev.broadsheet.wire.Bulk.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkApiTest {

    @Test
    void each_line_becomes_an_article_with_a_result_of_its_own() {
        String first = headline();
        String second = headline();

        List<JsonPath> answer = send(published(first), draft(second));

        assertThat(answer).hasSize(3);
        assertThat(answer.get(0).getInt("line")).isEqualTo(1);
        assertThat(answer.get(0).getInt("status")).isEqualTo(201);
        assertThat(answer.get(0).getBoolean("published")).isTrue();
        assertThat(answer.get(1).getBoolean("published")).isFalse();
        assertThat(answer.get(2).getBoolean("done")).isTrue();
        assertThat(answer.get(2).getInt("created")).isEqualTo(2);
        reader().get("/v1/articles/" + answer.get(0).getString("slug"))
                .then()
                .statusCode(200)
                .body("headline", equalTo(first))
                .body("sections.heading", equalTo(List.of("One", "Two")));
        reader().get("/v1/articles/" + answer.get(1).getString("slug")).then().statusCode(404);
        desk().get("/v1/articles/" + answer.get(1).getString("id") + "?status=draft")
                .then()
                .statusCode(200)
                .body("headline", equalTo(second));
    }

    @Test
    void what_was_published_in_bulk_is_in_all_lists_and_on_record() {
        String headline = headline();

        String id = send(published(headline)).get(0).getString("id");

        reader().get("/v1/articles?ids=" + id).then().body("data.headline", hasItem(headline));
        reader().get("/v1/articles/" + id + "/sections").then().body("data.heading", hasItem("One"));
        reader().get("/v1/articles?q=" + headline.split(" ")[1]).then().body("data.id", hasItem(id));
        desk().get("/v1/articles/" + id + "/history")
                .then()
                .body("data.action", equalTo(List.of("published", "filed")));
    }

    @Test
    void a_line_that_is_refused_stops_no_other() {
        List<JsonPath> answer = send(
                draft(headline()),
                "{\"article\":{\"headline\":\"\"}}",
                "{\"article\":{\"headline\":\"Somebody\",\"tags\":[\"" + word().toLowerCase() + "\"]}}",
                "{\"article\":{\"headlin\":\"x\"}}",
                draft(headline()));

        assertThat(answer).extracting(line -> line.get("status")).containsExactly(201, 422, 422, 400, 201, null);
        assertThat(answer.get(1).getString("problem.errors[0].pointer")).isEqualTo("/article/headline");
        assertThat(answer.get(2).getString("problem.errors[0].pointer")).isEqualTo("/article/tags/0");
        assertThat(answer.get(3).getString("problem.code")).isEqualTo("unknown-member");
        assertThat(answer.get(5).getInt("refused")).isEqualTo(3);
    }

    @Test
    void a_line_that_is_broken_stops_no_other() {
        byte[] latin = (draft(headline()) + "\n{\"article\":{\"headline\":\"Caf\u00e9\"}}\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        List<JsonPath> answer = Bulk.lines(Bulk.post(ADMIN_KEY, latin));
        List<JsonPath> others = send("nonsense", "", "  \r", "[]", "{\"article\":", "{}", draft(headline()) + "\r");

        assertThat(answer).extracting(line -> line.get("status")).containsExactly(201, 400, null);
        assertThat(others).extracting(line -> line.get("status")).containsExactly(400, 400, 400, 422, 201, null);
        assertThat(others).extracting(line -> line.get("line")).containsExactly(1, 4, 5, 6, 7, null);
    }

    @Test
    void a_line_longer_than_a_body_may_be_is_refused_alone() {
        String long10Mb = "{\"article\":{\"headline\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}}";

        List<JsonPath> answer = send(draft(headline()), long10Mb, draft(headline()));

        assertThat(answer).extracting(line -> line.get("status")).containsExactly(201, 400, 201, null);
    }

    @Test
    void equal_headlines_get_numbers() {
        String headline = headline();
        String[] lines = Collections.nCopies(120, draft(headline)).toArray(String[]::new);

        List<JsonPath> answer = send(lines);

        List<String> slugs =
                answer.stream().limit(120).map(line -> line.getString("slug")).toList();
        String slug = dev.broadsheet.story.Slug.of(headline);
        assertThat(slugs)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                        .toList());
    }

    @Test
    void a_chosen_slug_that_is_taken_is_refused_alone() {
        String slug = word().toLowerCase();
        String line = "{\"article\":{\"headline\":\"" + headline() + "\",\"slug\":\"" + slug + "\"}}";

        List<JsonPath> answer = send(line, line);

        assertThat(answer.get(0).getString("slug")).isEqualTo(slug);
        assertThat(answer.get(1).getInt("status")).isEqualTo(409);
        assertThat(answer.get(1).getString("problem.code")).isEqualTo("slug-taken");
    }

    @Test
    void a_reporter_files_drafts_and_may_not_publish() {
        Staff.Colleague reporter = Staff.hire(Role.REPORTER);

        List<JsonPath> answer = Bulk.sendAs(reporter.token(), draft(headline()), published(headline()));

        assertThat(answer).extracting(line -> line.get("status")).containsExactly(201, 403, null);
        reporter.asks()
                .get("/v1/articles/" + answer.get(0).getString("id") + "?status=draft")
                .then()
                .statusCode(200);
    }

    @Test
    void others_than_the_desk_send_nothing() {
        reader().contentType("application/x-ndjson")
                .body(octets(draft(headline())))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(401);
        Bulk.post(Staff.hire(Role.READER).token(), draft(headline()).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(403);
    }

    @Test
    void an_embargo_holds_in_bulk_as_well() {
        Instant until = Instant.parse("2031-01-01T00:00:00Z");
        String line =
                published(headline()).replace("\"sections\"", "\"embargo\":{\"until\":\"" + until + "\"},\"sections\"");

        JsonPath result = send(line).get(0);

        assertThat(result.getBoolean("published")).isFalse();
        desk().get("/v1/articles/" + result.getString("id") + "?status=any")
                .then()
                .body("status", equalTo("scheduled"));
        reader().get("/v1/articles/" + result.getString("id")).then().statusCode(404);
    }

    @Test
    void a_line_may_name_an_article_of_a_line_before_it() {
        String slug = word().toLowerCase();
        String[] lines =
                IntStream.range(0, 130).mapToObj(at -> draft(headline())).toArray(String[]::new);
        lines[70] = "{\"article\":{\"headline\":\"" + headline() + "\",\"slug\":\"" + slug + "\"}}";
        lines[72] = "{\"article\":{\"headline\":\"" + headline() + "\",\"related\":[\"" + slug + "\"]}}";
        lines[120] = lines[72];

        List<JsonPath> answer = send(lines);

        assertThat(answer.get(72).getInt("status")).isEqualTo(201);
        assertThat(answer.get(120).getInt("status")).isEqualTo(201);
        assertThat(answer.get(130).getInt("created")).isEqualTo(130);
    }

    @Test
    void thousands_of_tiny_lines_are_answered_one_by_one() {
        List<JsonPath> answer = send(Collections.nCopies(20_000, "{}").toArray(String[]::new));

        assertThat(answer).hasSize(20_001);
        assertThat(answer.get(20_000).getInt("refused")).isEqualTo(20_000);
    }

    @Test
    void an_empty_body_is_done_at_once() {
        List<JsonPath> answer = send("");

        assertThat(answer).hasSize(1);
        assertThat(answer.get(0).getBoolean("done")).isTrue();
    }

    @Test
    void another_media_type_is_not_read() {
        desk().contentType("application/json")
                .body(octets(draft(headline())))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(415);
        desk().contentType("application/jsonl")
                .body(octets(draft(headline())))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200);
    }

    @Test
    void the_word_bulk_is_an_address_like_any_other_to_readers() {
        reader().get("/v1/articles/bulk").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void more_than_ten_megabytes_come_in_line_by_line() {
        String text = "x".repeat(200_000);
        String line = draft(headline()).replace("The ferry sails.", text);
        String[] lines = Collections.nCopies(80, line).toArray(String[]::new);

        List<JsonPath> answer = send(lines);

        assertThat(answer.get(80).getInt("created")).isEqualTo(80);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
