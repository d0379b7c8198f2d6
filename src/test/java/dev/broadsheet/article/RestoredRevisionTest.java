package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.merging;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.revisions;
import static dev.broadsheet.article.Revising.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A former revision can become the working copy again, and nothing is lost by it. */
@QuarkusTest
class RestoredRevisionTest {

    @Test
    void the_old_words_come_back_as_a_new_revision() {
        Filed article = story();
        Response before = read(article);
        Filed changed =
                operate(change(article, "{\"headline\":\"Other\"}"), "[{\"op\":\"remove\",\"path\":\"/sections/0\"}]");

        Response restored = restore(holding(changed.tag()), article, 1);

        restored.then()
                .statusCode(200)
                .body("revision", equalTo(4))
                .body("headline", equalTo(before.path("headline")))
                .body("sections", equalTo(before.path("sections")));
        revisions(article).then().body("data.revision", contains(4, 3, 2, 1));
    }

    @Test
    void the_tag_it_answers_opens_the_next_write() {
        Filed article = story();
        Filed changed = operate(article, heading(0, "First"));

        Filed restored = Filed.of(restore(holding(changed.tag()), article, 1));

        change(restored, "{\"headline\":\"Third\"}");
        assertThat(restored.tag()).isNotEqualTo(changed.tag());
    }

    @Test
    void slug_embargo_and_expiry_stay_as_they_are() {
        Filed article = story();
        String slug = "ferry-" + word().toLowerCase();
        Filed changed = change(article, """
                {"headline":"Other","slug":"%s","embargo":{"until":"2099-01-01T00:00:00Z"},"expiresAt":"2099-02-01T00:00:00Z"}
                """.formatted(slug));

        restore(holding(changed.tag()), article, 1)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("embargo.until", equalTo("2099-01-01T00:00:00Z"))
                .body("expiresAt", equalTo("2099-02-01T00:00:00Z"));
    }

    @Test
    void a_lifted_embargo_does_not_come_back() {
        Filed article = change(story(), "{\"embargo\":{\"until\":\"2099-01-01T00:00:00Z\"}}");
        Filed lifted = change(article, "{\"embargo\":null,\"headline\":\"Other\"}");

        restore(holding(lifted.tag()), article, 2).then().statusCode(200).body("embargo", nullValue());
    }

    @Test
    void corrections_stay() {
        Filed article = publish(story());
        holding(article.tag())
                .contentType("application/json")
                .body("{\"kind\":\"correction\",\"text\":\"It was the other ferry.\"}")
                .post(article.path() + "/corrections")
                .then()
                .statusCode(201);

        restore(holding(read(article).header("ETag")), article, 1)
                .then()
                .statusCode(200)
                .body("corrections", hasSize(1))
                .body("corrections[0].text", equalTo("It was the other ferry."));
    }

    @Test
    void readers_see_it_when_it_is_published() {
        Filed article = publish(story());
        Filed second = publish(operate(article, heading(0, "Second")));

        Filed restored = Filed.of(restore(holding(second.tag()), article, 1));
        reader().get(article.path()).then().body("sections[0].heading", equalTo("Second"));
        publish(restored);

        reader().get(article.path())
                .then()
                .body("sections[0].heading", equalTo("Alpha"))
                .body("revision", equalTo(3));
    }

    @Test
    void without_a_note_it_says_what_it_is() {
        Filed article = story();
        Filed changed = operate(article, heading(0, "First"));

        restore(holding(changed.tag()), article, 1);

        revisions(article).then().body("data[0].note", equalTo("Revision 1 again"));
    }

    @Test
    void a_note_is_kept_as_it_is_given() {
        Filed article = story();
        Filed changed = operate(article, heading(0, "First"));

        restore(holding(changed.tag()).contentType("application/json").body("{\"note\":\"It was better\"}"), article, 1)
                .then()
                .statusCode(200);

        revisions(article).then().body("data[0].note", equalTo("It was better"));
    }

    @Test
    void a_long_note_is_kept_or_refused_with_its_place() {
        Filed article = story();
        String note = "x".repeat(20_001);

        restore(holding(article.tag()).contentType("application/json").body("{\"note\":\"" + note + "\"}"), article, 1)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
    }

    @Test
    void the_working_copy_can_be_restored_too() {
        Filed article = story();
        Response before = read(article);

        Response restored = restore(holding(article.tag()), article, 1);

        restored.then().statusCode(200).body("sections", equalTo(before.path("sections")));
    }

    @Test
    void it_needs_what_every_write_needs() {
        Filed article = story();
        Filed changed = operate(article, heading(0, "First"));

        restore(desk(), article, 1).then().statusCode(428);
        restore(holding(article.tag()), article, 1).then().statusCode(412).header("ETag", changed.tag());
        restore(merging(article.tag()), article, 1).then().statusCode(412);
        restore(reader(), article, 1).then().statusCode(401);
    }

    @Test
    void a_killed_article_is_left_as_it_is() {
        Filed article = story();
        String tag = holding(article.tag())
                .contentType("application/json")
                .body("{\"reason\":\"Invented.\"}")
                .post(article.path() + "/kill")
                .header("ETag");

        restore(holding(tag), article, 1).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "99", "abc", "-1", "99999999999"})
    void what_is_no_revision_is_not_found(String number) {
        Filed article = story();

        holding(article.tag())
                .post(article.path() + "/revisions/" + number + "/restore")
                .then()
                .statusCode(404);
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        Filed article = story();

        restore(holding(article.tag()).contentType("text/plain").body("why".getBytes()), article, 1)
                .then()
                .statusCode(415);
        restore(holding(article.tag()).contentType("application/json").body("{\"nota\":\"x\"}"), article, 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nota"));
    }

    private static Response restore(RequestSpecification request, Filed article, int revision) {
        return request.post(article.path() + "/revisions/" + revision + "/restore");
    }
}
