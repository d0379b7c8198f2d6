package dev.broadsheet.correction;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.kill;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.patch;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.replace;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Putting something right: at once, for good, and nothing else with it. */
@QuarkusTest
class CorrectingTest {

    @ParameterizedTest
    @ValueSource(strings = {"correction", "clarification", "editors_note", "update", "retraction"})
    void readers_see_a_correction_of_any_kind_at_once(String kind) {
        Filed article = published(headline());

        Response answer = step(
                article,
                "corrections",
                "{\"kind\":\"" + kind
                        + "\",\"text\":\"It was Tuesday.\",\"before\":\"Wednesday\",\"after\":\"Tuesday\"}");

        answer.then()
                .statusCode(201)
                .header("Location", article.path() + "/corrections")
                .header("Cache-Control", "private, no-store")
                .body("id", notNullValue())
                .body("kind", equalTo(kind))
                .body("createdAt", notNullValue());
        reader().get(article.path())
                .then()
                .body("corrections", hasSize(1))
                .body("corrections[0]", equalTo(answer.path("")));
        reader().get(article.path() + "/corrections").then().body("data.id", contains((String) answer.path("id")));
    }

    @Test
    void its_tag_opens_the_next_write() {
        Filed article = published(headline());

        Filed corrected = after(article, correct(article, "It was Tuesday."));

        correct(corrected, "It was Monday.").then().statusCode(201);
        reader().get(article.path()).then().body("corrections.text", contains("It was Tuesday.", "It was Monday."));
    }

    @Test
    void it_needs_to_know_what_it_corrects() {
        Filed article = published(headline());

        json("{\"kind\":\"update\",\"text\":\"Later.\"}")
                .post(article.path() + "/corrections")
                .then()
                .statusCode(428);
        correct(new Filed(article.id(), article.slug(), "\"stale\""), "Later.")
                .then()
                .statusCode(412);
    }

    @Test
    void changes_that_are_not_published_stay_hidden() {
        String headline = headline();
        Filed article = published(headline);
        Filed revised = renamed(changed(article, "{\"headline\":\"Secret\"}"), slug());

        correct(revised, "It was Tuesday.").then().statusCode(201);

        reader().get(article.path())
                .then()
                .body("headline", equalTo(headline))
                .body("slug", equalTo(article.slug()))
                .body("corrections", hasSize(1))
                .body("revision", equalTo(4));
        desk().get(article.path() + "?status=any")
                .then()
                .body("headline", equalTo("Secret"))
                .body("slug", equalTo(revised.slug()))
                .body("corrections", hasSize(1))
                .body("revision", equalTo(5))
                .body("publishedRevision", equalTo(4))
                .body("hasUnpublishedChanges", equalTo(true));
    }

    @Test
    void a_story_whose_update_is_to_come_when_it_has_expired_can_be_corrected() {
        Filed article = publish(changed(draft(headline()), "{\"expiresAt\":\"2125-01-01T00:00:00Z\"}"));
        Filed updated = schedule(changed(article, "{\"headline\":\"Secret\",\"expiresAt\":null}"));

        correct(updated, "It was Tuesday.").then().statusCode(201);

        reader().get(article.path()).then().body("corrections.text", contains("It was Tuesday."));
        desk().get(article.path() + "?status=any")
                .then()
                .body("scheduledFor", equalTo(FAR))
                .body("expiresAt", nullValue());
    }

    @Test
    void publishing_the_hidden_changes_keeps_it() {
        Filed revised = changed(published(headline()), "{\"headline\":\"Ferry Stays\"}");
        Filed corrected = after(revised, correct(revised, "It was Tuesday."));

        publish(corrected);

        reader().get(revised.path())
                .then()
                .body("headline", equalTo("Ferry Stays"))
                .body("corrections.text", contains("It was Tuesday."));
    }

    @Test
    void a_replacement_loses_none() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));

        Filed replaced = Filed.of(replace(corrected, "{\"headline\":\"Ferry\"}"));
        publish(replaced);

        reader().get(article.path()).then().body("headline", equalTo("Ferry")).body("corrections", hasSize(1));
    }

    @Test
    void a_patch_loses_none() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));

        patch(corrected, "{\"headline\":\"Ferry\"}").then().statusCode(200).body("corrections", hasSize(1));
    }

    @Test
    void an_edit_that_is_merged_loses_none() {
        Filed article = published(headline());
        correct(article, "It was Tuesday.").then().statusCode(201);

        desk().header("If-Match", article.tag())
                .header("Prefer", "merge")
                .contentType("application/merge-patch+json")
                .body("{\"headline\":\"Ferry\"}")
                .patch(article.path())
                .then()
                .statusCode(200)
                .body("headline", equalTo("Ferry"))
                .body("corrections.text", contains("It was Tuesday."));
    }

    @Test
    void an_operation_takes_none_away() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));

        on(corrected)
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"remove\",\"path\":\"/corrections/0\"}]")
                .patch(article.path())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/corrections"));
    }

    @Test
    void going_back_to_an_old_revision_loses_none() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));

        Filed reverted = Filed.of(step(corrected, "revisions/1/restore", null));
        publish(reverted);

        reader().get(article.path()).then().body("corrections.text", contains("It was Tuesday."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "[{\"kind\":\"update\",\"text\":\"Never mind.\"}]"})
    void a_body_that_changes_the_corrections_is_refused(String corrections) {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));
        String body = "{\"headline\":\"Ferry\",\"corrections\":" + corrections + "}";

        Response replaced = replace(corrected, body);
        Response patched = patch(corrected, body);

        for (Response refused : new Response[] {replaced, patched}) {
            refused.then().statusCode(400).body("errors.pointer", contains("/corrections"));
        }
    }

    @Test
    void the_article_as_it_was_read_can_be_sent_back() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));
        String read = desk().get(article.path() + "?status=any").asString();

        replace(corrected, read).then().statusCode(200).body("corrections", hasSize(1));
    }

    @Test
    void what_was_never_in_print_cannot_be_corrected() {
        Filed article = now(draft(headline()));

        correct(article, "It was Tuesday.").then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void what_was_killed_cannot_be_corrected() {
        Filed article = kill(published(headline()), "It is not true.");

        correct(article, "It was Tuesday.").then().statusCode(409).body("legalSteps", contains("restore"));
    }

    @Test
    void an_unpublished_article_shows_it_when_it_comes_out_again() {
        Filed article = unpublish(published(headline()));
        Filed corrected = after(article, correct(article, "It was Tuesday."));
        reader().get(article.path()).then().statusCode(404);

        publish(corrected);

        reader().get(article.path()).then().body("corrections.text", contains("It was Tuesday."));
        reader().get(article.path() + "/corrections").then().body("data.text", contains("It was Tuesday."));
    }

    @Test
    void an_article_that_comes_out_again_still_has_its_old_ones() {
        Filed article = published(headline());
        Filed withdrawn = unpublish(after(article, correct(article, "It was Tuesday.")));

        publish(withdrawn);

        reader().get(article.path() + "/corrections").then().body("data.text", contains("It was Tuesday."));
    }

    @Test
    void it_may_name_the_section_it_is_about() {
        Filed article = published(headline());
        String section = reader().get(article.path()).path("sections[1].id");

        step(article, "corrections", "{\"kind\":\"update\",\"text\":\"Later.\",\"sectionId\":\"" + section + "\"}")
                .then()
                .statusCode(201)
                .body("sectionId", equalTo(section));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"update\",\"text\":\"A\",\"sectionId\":\"0199e4c2-0000-7000-8000-00000000002a\"} | 422 | /sectionId",
                "{\"kind\":\"update\",\"text\":\"A\",\"quoteId\":\"0199e4c2-0000-7000-8000-00000000002a\"} | 422 | /quoteId",
                "{\"kind\":\"update\",\"text\":\"A\",\"sectionId\":\"quick-look\"} | 400 | /sectionId",
                "{\"kind\":\"update\"} | 422 | /text",
                "{\"kind\":\"update\",\"text\":\" \"} | 422 | /text",
                "{\"text\":\"A\"} | 422 | /kind",
                "{\"kind\":\"erratum\",\"text\":\"A\"} | 400 | /kind",
                "{\"kind\":\"update\",\"text\":\"A\",\"before\":\"\"} | 422 | /before",
                "{\"kind\":\"update\",\"text\":\"A\",\"createdAt\":\"2026-10-16T06:00:00Z\"} | 400 | /createdAt"
            })
    void one_that_does_not_fit_is_refused_with_its_place(String body, int status, String pointer) {
        Filed article = published(headline());

        step(article, "corrections", body).then().statusCode(status).body("errors.pointer", contains(pointer));
        reader().get(article.path()).then().body("corrections", empty());
    }

    @Test
    void a_section_that_readers_have_not_seen_yet_cannot_be_corrected() {
        Filed article = changed(published(headline()), "{\"sections\":[{\"heading\":\"New\"}]}");
        String section = desk().get(article.path() + "?status=any").path("sections[0].id");

        step(article, "corrections", "{\"kind\":\"update\",\"text\":\"A\",\"sectionId\":\"" + section + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sectionId"));
    }
}
