package dev.broadsheet.account;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may move an article, and who may touch it on its way. */
@QuarkusTest
class StepRolesTest {

    @Test
    void a_reporter_hands_in_own_work() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = fileAs(reporter);

        take(reporter, article, "submit", "{}").then().statusCode(200).body("status", equalTo("in_review"));
    }

    @Test
    void the_work_of_another_reporter_is_not_there() {
        Filed article = fileAs(tokenOf(Role.REPORTER));

        take(tokenOf(Role.REPORTER), article, "submit", "{}").then().statusCode(404);
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publish | {}",
                "unpublish | {}",
                "restore | {}",
                "return | {\"note\":\"Ask her.\"}",
                "kill | {\"reason\":\"It is not true.\"}",
                "schedule | {\"at\":\"" + FAR + "\"}",
                "corrections | {\"kind\":\"update\",\"text\":\"Later.\"}"
            })
    void every_other_step_is_for_editors(String verb, String body) {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = fileAs(reporter);

        take(reporter, article, verb, body).then().statusCode(403).body("code", equalTo("forbidden"));
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @ParameterizedTest
    @CsvSource({"submit", "publish", "unpublish", "restore", "return", "kill", "schedule", "corrections"})
    void whoever_does_not_say_who_it_is_takes_no_step(String verb) {
        Filed article = draft(headline());

        json(reader()).post(article.path() + "/" + verb).then().statusCode(401);
        json(with(tokenOf(Role.READER)))
                .post(article.path() + "/" + verb)
                .then()
                .statusCode(403);
    }

    @Test
    void an_editor_takes_every_step_with_the_work_of_others() {
        String editor = tokenOf(Role.EDITOR);
        Filed article = fileAs(tokenOf(Role.REPORTER));

        Filed killed = Filed.of(take(editor, article, "kill", "{\"reason\":\"It is not true.\"}"));
        Filed restored = Filed.of(take(editor, killed, "restore", "{}"));
        Filed shown = Filed.of(take(editor, restored, "publish", "{}"));
        Response corrected = take(editor, shown, "corrections", "{\"kind\":\"update\",\"text\":\"Later.\"}");

        take(editor, after(shown, corrected), "unpublish", "{}").then().statusCode(200);
    }

    @Test
    void a_reporter_does_not_change_what_an_editor_has_scheduled() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = schedule(fileAs(reporter));

        Response refused = patchAs(reporter, article);

        refused.then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("detail", containsString("editor"));
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void a_reporter_does_not_go_back_to_a_revision_of_what_an_editor_has_scheduled() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = schedule(fileAs(reporter));

        take(reporter, article, "revisions/1/restore", "{}").then().statusCode(409);
    }

    @Test
    void a_reporter_does_not_delete_what_an_editor_has_scheduled() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = schedule(fileAs(reporter));

        Response refused = with(reporter).header("If-Match", article.tag()).delete(article.path());

        refused.then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void an_editor_changes_what_is_scheduled() {
        Filed article = schedule(fileAs(tokenOf(Role.REPORTER)));

        patchAs(tokenOf(Role.EDITOR), article)
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("scheduledFor", equalTo(FAR));
    }

    @Test
    void a_reporter_goes_on_writing_what_is_published() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = publish(fileAs(reporter));

        patchAs(reporter, article).then().statusCode(200).body("hasUnpublishedChanges", equalTo(true));
    }

    @Test
    void a_reporter_reads_no_revisions_of_others() {
        Filed article = published(headline());

        with(tokenOf(Role.REPORTER)).get(article.path() + "/revisions").then().statusCode(404);
        with(tokenOf(Role.REPORTER)).get(article.path() + "?revision=1").then().statusCode(404);
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }

    private static String tokenOf(Role role) {
        return Staff.hire(role).token();
    }

    private static Filed fileAs(String token) {
        return Filed.of(with(token)
                .contentType("application/json")
                .body("{\"headline\":\"" + headline() + "\"}")
                .post("/v1/articles"));
    }

    private static Response take(String token, Filed article, String verb, String body) {
        return with(token)
                .header("If-Match", article.tag())
                .contentType("application/json")
                .body(body)
                .post(article.path() + "/" + verb);
    }

    private static Response patchAs(String token, Filed article) {
        return with(token)
                .header("If-Match", article.tag())
                .contentType("application/merge-patch+json")
                .body("{\"standfirst\":\"Passengers will wait.\"}")
                .patch(article.path());
    }
}
