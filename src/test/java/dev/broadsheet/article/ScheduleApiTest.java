package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.patch;
import static dev.broadsheet.Copydesk.replace;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk says about when a story comes out, and what readers see of it before. */
@QuarkusTest
class ScheduleApiTest {

    private static final String FARTHER = "2127-10-16T06:00:00Z";

    @Test
    void a_scheduled_story_is_nowhere_before_its_minute() {
        Filed article = draft(headline());
        String section = desk().get(article.path() + "?status=any").path("sections[0].id");

        schedule(article);

        reader().get(article.path()).then().statusCode(404);
        reader().get("/v1/articles/" + article.slug()).then().statusCode(404);
        reader().get(article.path() + "/sections").then().statusCode(404);
        reader().get(article.path() + "/corrections").then().statusCode(404);
        reader().get("/v1/sections/" + section).then().statusCode(404);
        reader().get("/v1/articles?limit=100").then().body("data.id", not(hasItem(article.id())));
        desk().get("/v1/articles?status=scheduled&limit=1").then().body("data.id", contains(article.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "1969-12-31T23:59:59.999+14:00", "0001-01-01T00:00:00Z"})
    void the_past_is_too_late(String at) {
        step(draft(headline()), "schedule", "{\"at\":\"" + at + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.pointer", contains("/at"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tomorrow\"",
                "\"\"",
                "1792130400",
                "1792130400.5",
                "true",
                "[\"2126-10-16T06:00:00Z\"]",
                "{}",
                "\"2126-10-16\"",
                "\"2126-10-16T06:00:00\"",
                "\"2126-10-16T06:00Z\"",
                "\"2126-10-16 06:00:00Z\"",
                "\"2126-02-30T06:00:00Z\"",
                "\"2126-10-16T25:00:00Z\"",
                "\"2126-10-16T06:00:00+0200\"",
                "\"2126-10-16T06:00:00Z[UTC]\"",
                "\"2126-10-16T06:00:00.1234567890Z\"",
                "\" 2126-10-16T06:00:00Z\""
            })
    void what_is_no_time_is_refused_with_its_place(String at) {
        step(draft(headline()), "schedule", "{\"at\":" + at + "}")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", contains("/at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59.9999Z", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00+01:00"})
    void a_time_that_could_not_be_written_down_again_is_refused(String time) {
        json("{\"headline\":\"" + headline() + "\",\"expiresAt\":\"" + time + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/expiresAt"));
    }

    @ParameterizedTest
    @CsvSource({"{}, /at", "{\"at\":null}, /at"})
    void a_schedule_needs_a_time(String body, String pointer) {
        step(draft(headline()), "schedule", body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "2126-10-16T06:00:00.000000001Z, 2126-10-16T06:00:00.001Z",
        "2126-10-16T06:00:00.001000000Z, 2126-10-16T06:00:00.001Z",
        "2126-10-16T06:00:00.999999999Z, 2126-10-16T06:00:01Z",
        "2126-10-16T08:00:00.5+02:00, 2126-10-16T06:00:00.500Z",
        "2126-10-16t06:00:00z, 2126-10-16T06:00:00Z"
    })
    void a_time_is_kept_to_the_millisecond_and_never_earlier(String asked, String kept) {
        step(draft(headline()), "schedule", "{\"at\":\"" + asked + "\"}")
                .then()
                .statusCode(200)
                .body("scheduledFor", equalTo(kept));
    }

    @Test
    void a_minute_can_be_moved() {
        Filed article = schedule(draft(headline()));

        step(article, "schedule", "{\"at\":\"" + FARTHER + "\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("scheduledFor", equalTo(FARTHER));
    }

    @Test
    void an_embargo_that_ends_later_is_the_minute() {
        Filed article = changed(draft(headline()), embargo(FARTHER));

        step(article, "schedule", "{\"at\":\"" + FAR + "\"}").then().body("scheduledFor", equalTo(FARTHER));
    }

    @Test
    void publishing_under_an_embargo_schedules_for_its_end() {
        Filed article = changed(draft(headline()), embargo(FAR));

        step(article, "publish", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("scheduledFor", equalTo(FAR))
                .body("publishedAt", nullValue());
        reader().get(article.path()).then().statusCode(404);
    }

    @Test
    void publishing_an_update_under_an_embargo_keeps_the_old_words() {
        Filed article = published(headline());
        String shown = reader().get(article.path()).asString();
        Filed updated = changed(article, "{\"headline\":\"Secret\",\"embargo\":{\"until\":\"" + FAR + "\"}}");

        step(updated, "publish", null)
                .then()
                .body("status", equalTo("published"))
                .body("hasUnpublishedChanges", equalTo(true))
                .body("scheduledFor", equalTo(FAR));
        assertThat(reader().get(article.path()).asString()).isEqualTo(shown);
    }

    @Test
    void an_embargo_that_is_over_holds_nothing() {
        Filed article = changed(draft(headline()), embargo("2020-01-01T00:00:00Z"));

        publish(article);

        reader().get(article.path()).then().statusCode(200).body("embargo", nullValue());
    }

    @Test
    void an_embargo_can_be_given_from_the_start() {
        json("{\"headline\":\"" + headline() + "\",\"embargo\":{\"until\":\"" + FAR + "\"}}")
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("embargo.until", equalTo(FAR));
    }

    @Test
    void a_replacement_that_says_nothing_keeps_the_embargo_and_the_expiry() {
        Filed article = changed(
                draft(headline()), "{\"embargo\":{\"until\":\"" + FAR + "\"},\"expiresAt\":\"" + FARTHER + "\"}");

        replace(article, "{\"headline\":\"Ferry\"}")
                .then()
                .statusCode(200)
                .body("embargo.until", equalTo(FAR))
                .body("expiresAt", equalTo(FARTHER));
    }

    @Test
    void a_replacement_lifts_the_embargo_with_null() {
        Filed article = changed(draft(headline()), embargo(FAR));

        replace(article, "{\"headline\":\"Ferry\",\"embargo\":null,\"expiresAt\":null}")
                .then()
                .statusCode(200)
                .body("embargo", nullValue());
    }

    @Test
    void a_patch_lifts_the_embargo_with_null() {
        Filed article = changed(draft(headline()), embargo(FAR));

        patch(article, "{\"embargo\":null}").then().statusCode(200).body("embargo", nullValue());
    }

    @Test
    void lifting_the_embargo_leaves_the_minute_that_was_asked_for() {
        Filed article = schedule(changed(draft(headline()), embargo(FARTHER)), FAR);

        patch(article, "{\"embargo\":null}").then().body("scheduledFor", equalTo(FAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"embargo\":{}} | 422 | /embargo/until",
                "{\"embargo\":{\"until\":\"soon\"}} | 400 | /embargo/until",
                "{\"embargo\":{\"til\":\"2126-10-16T06:00:00Z\"}} | 400 | /embargo/til",
                "{\"embargo\":\"2126-10-16T06:00:00Z\"} | 400 | /embargo",
                "{\"expiresAt\":1792130400} | 400 | /expiresAt"
            })
    void an_embargo_that_does_not_fit_is_refused_with_its_place(String changes, int status, String pointer) {
        patch(draft(headline()), changes).then().statusCode(status).body("errors.pointer", contains(pointer));
    }

    @Test
    void what_would_have_expired_by_then_is_not_scheduled() {
        Filed article = changed(draft(headline()), "{\"expiresAt\":\"" + FAR + "\"}");

        step(article, "schedule", "{\"at\":\"" + FAR + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void what_is_scheduled_cannot_be_made_to_expire_before_its_minute() {
        Filed article = schedule(draft(headline()));

        patch(article, "{\"expiresAt\":\"" + FAR + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void what_has_expired_is_not_published() {
        Filed article = changed(draft(headline()), "{\"expiresAt\":\"2020-01-01T00:00:00Z\"}");

        step(article, "publish", null).then().statusCode(422).body("errors.pointer", contains("/expiresAt"));
    }

    private static String embargo(String until) {
        return "{\"embargo\":{\"until\":\"" + until + "\"}}";
    }
}
