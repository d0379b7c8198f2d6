package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.kill;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.patch;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Copydesk.submit;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of an article's life over HTTP: what they take, what they refuse and what they answer. */
@QuarkusTest
class LifeApiTest {

    /** Verbs that can do without a body. */
    static Stream<String> verbs() {
        return Stream.of("submit", "publish", "unpublish", "restore");
    }

    @Test
    void a_story_goes_its_whole_way_and_each_step_has_a_tag_of_its_own() {
        List<Filed> way = new ArrayList<>(List.of(draft(headline())));

        for (String verb : List.of(
                "submit", "return", "schedule", "publish", "schedule", "return", "unpublish", "kill", "restore")) {
            way.add(Filed.of(step(way.get(way.size() - 1), verb, bodyOf(verb))));
        }

        assertThat(way).extracting(Filed::tag).doesNotHaveDuplicates();
        Response read = desk().get(way.get(0).path() + "?status=any");
        read.then()
                .body("status", equalTo("unpublished"))
                .header("ETag", way.get(way.size() - 1).tag());
    }

    @ParameterizedTest
    @CsvSource({"submit", "schedule", "publish", "kill", "return", "unpublish", "restore"})
    void every_step_needs_to_know_what_it_changes(String verb) {
        Filed article = draft(headline());
        String body = bodyOf(verb);

        Response blind = desk().contentType("application/json").body(body).post(article.path() + "/" + verb);
        Filed stale = article;
        patch(article, "{\"standfirst\":\"Later.\"}").then().statusCode(200);
        Response late = step(stale, verb, body);

        blind.then().statusCode(428).body("code", equalTo("precondition-required"));
        late.then().statusCode(412).body("code", equalTo("precondition-failed"));
        assertThat(late.header("ETag")).isEqualTo(now(article).tag());
    }

    @ParameterizedTest
    @CsvSource({"unpublish", "return", "restore"})
    void an_illegal_step_names_the_legal_ones(String verb) {
        Filed article = now(draft(headline()));

        Response refused = step(article, verb, bodyOf(verb));

        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-transition"))
                .body("detail", containsString("submit, schedule, publish, kill"))
                .body("legalSteps", contains("submit", "schedule", "publish", "kill"));
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void the_legal_steps_of_a_published_article_are_others() {
        Filed article = published(headline());

        step(article, "submit", null)
                .then()
                .statusCode(409)
                .body("legalSteps", containsInAnyOrder("schedule", "publish", "unpublish", "kill"));
    }

    @Test
    void what_was_killed_can_only_be_restored() {
        Filed article = kill(draft(headline()), "It is not true.");

        step(article, "publish", null).then().statusCode(409).body("legalSteps", contains("restore"));
        patch(article, "{\"standfirst\":\"Later.\"}").then().statusCode(409).body("legalSteps", contains("restore"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\":\"\"}", "{\"note\":\"  \"}", "{\"note\":null}"})
    void handing_back_needs_a_note(String body) {
        Filed article = submit(draft(headline()));

        step(article, "return", body)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.pointer", contains("/note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\" \\t\"}", "{\"reason\":null}"})
    void killing_needs_a_reason(String body) {
        Filed article = draft(headline());

        step(article, "kill", body)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @CsvSource({"return", "kill", "schedule"})
    void a_body_that_is_needed_cannot_be_left_out(String verb) {
        Filed article = draft(headline());

        on(article)
                .contentType("application/json")
                .post(article.path() + "/" + verb)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream"})
    void an_empty_body_may_call_itself_what_it_likes(String type) {
        Filed article = draft(headline());

        on(article)
                .header("Content-Type", type)
                .post(article.path() + "/submit")
                .then()
                .statusCode(200)
                .body("status", equalTo("in_review"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_body_that_may_be_left_out_must_be_json(String verb) {
        Filed article = draft(headline());

        on(article)
                .contentType("text/plain")
                .body("{\"note\":\"Done.\"}")
                .post(article.path() + "/" + verb)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_body_that_is_broken_json_is_refused(String verb) {
        Filed article = draft(headline());

        step(article, verb, "{\"note\":").then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @ParameterizedTest
    @CsvSource({"submit", "publish", "unpublish", "restore", "kill", "return", "schedule"})
    void an_unknown_member_is_refused(String verb) {
        Filed article = draft(headline());

        step(article, verb, "{\"remark\":\"Done.\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains("/remark"));
    }

    @Test
    void a_step_may_carry_a_note() {
        Filed article = draft(headline());

        step(article, "submit", "{\"note\":\"The mayor has been asked.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("in_review"));
    }

    @Test
    void submitting_shows_readers_nothing() {
        Filed article = submit(draft(headline()));

        reader().get(article.path()).then().statusCode(404);
    }

    @Test
    void a_returned_schedule_is_forgotten() {
        Filed article = schedule(draft(headline()));

        step(article, "return", "{\"note\":\"Ask her.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("scheduledFor", nullValue());
    }

    private static String bodyOf(String verb) {
        return switch (verb) {
            case "schedule" -> "{\"at\":\"" + FAR + "\"}";
            case "kill" -> "{\"reason\":\"It is not true.\"}";
            case "return" -> "{\"note\":\"Ask her.\"}";
            default -> "{}";
        };
    }
}
