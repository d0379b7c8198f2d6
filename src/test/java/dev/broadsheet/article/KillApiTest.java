package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.kill;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.restore;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was killed is gone: with a reason for those who knew it, without a trace for everybody else. */
@QuarkusTest
class KillApiTest {

    private static final String REASON = "The mayor never said it.";

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections", "/corrections"})
    void readers_who_knew_it_are_told_why(String below) {
        Filed article = published(headline());

        kill(article, REASON);

        assertGone(article.path() + below);
        assertGone("/v1/articles/" + article.slug() + below);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections", "/corrections"})
    void those_who_knew_it_by_an_old_slug_are_told_as_well(String below) {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        kill(second, REASON);

        assertGone("/v1/articles/" + first.slug() + below);
        assertGone("/v1/articles/" + second.slug() + below);
    }

    @Test
    void those_who_knew_it_before_it_was_unpublished_are_told_as_well() {
        Filed article = unpublish(published(headline()));
        reader().get(article.path()).then().statusCode(404);

        kill(article, REASON);

        assertGone(article.path());
        assertGone("/v1/articles/" + article.slug());
    }

    @Test
    void a_slug_that_readers_never_knew_tells_them_nothing() {
        Filed renamed = renamed(published(headline()), slug());

        kill(renamed, REASON);

        reader().get("/v1/articles/" + renamed.slug()).then().statusCode(404).body("reason", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections", "/corrections"})
    void a_killed_draft_has_never_been(String below) {
        Filed article = draft(headline());

        kill(article, REASON);

        for (String ref : List.of(article.id(), article.slug())) {
            String nothing =
                    ref.equals(article.id()) ? "0199e4c2-0000-7000-8000-00000000002a" : "x".repeat(ref.length());
            Response answer = reader().get("/v1/articles/" + ref + below);
            answer.then().statusCode(404);
            assertThat(told(answer).replace(ref, nothing))
                    .isEqualTo(told(reader().get("/v1/articles/" + nothing + below)));
        }
    }

    @Test
    void it_is_gone_from_every_list() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "It was Tuesday."));
        String section = reader().get(article.path()).path("sections[0].id");

        kill(corrected, REASON);

        reader().get("/v1/articles?limit=100").then().body("data.id", not(hasItem(article.id())));
        reader().get("/v1/corrections?limit=100").then().body("data.article.id", not(hasItem(article.id())));
        reader().get("/v1/sections/" + section).then().statusCode(404);
    }

    @Test
    void the_desk_knows_what_was_killed_and_why() {
        Filed article = kill(draft(headline()), REASON);

        desk().get("/v1/articles?status=killed&limit=1").then().body("data.id", contains(article.id()));
        desk().get(article.path() + "?status=killed")
                .then()
                .statusCode(200)
                .body("status", equalTo("killed"))
                .body("killReason", equalTo(REASON));
    }

    @Test
    void a_restored_article_is_back_at_the_desk_and_not_in_print() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        Filed restored = restore(kill(second, REASON));

        for (String ref : List.of(first.id(), first.slug(), second.slug())) {
            reader().get("/v1/articles/" + ref).then().statusCode(404).body("reason", nullValue());
        }
        desk().get(restored.path() + "?status=any")
                .then()
                .body("status", equalTo("unpublished"))
                .body("killReason", nullValue());
    }

    @Test
    void a_restored_article_can_come_out_again_with_all_its_addresses() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        publish(restore(kill(second, REASON)));

        reader().get(first.path()).then().statusCode(200);
        reader().get("/v1/articles/" + first.slug()).then().statusCode(200).body("slug", equalTo(second.slug()));
    }

    @Test
    void it_can_be_killed_again_for_another_reason() {
        Filed article = restore(kill(published(headline()), "A slip."));

        kill(article, REASON);

        assertGone(article.path());
    }

    @Test
    void nobody_else_takes_its_slug() {
        Filed article = kill(published(headline()), REASON);

        json("{\"headline\":\"Thief\",\"slug\":\"" + article.slug() + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
    }

    @Test
    void it_stays_on_record() {
        Filed article = kill(published(headline()), REASON);

        on(article).delete(article.path()).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    private static void assertGone(String path) {
        reader().get(path)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("gone"))
                .body("reason", equalTo(REASON))
                .body("detail", containsString(REASON));
    }

    /** All that an answer tells, apart from the number of the request. */
    private static String told(Response answer) {
        String requestId = answer.header("X-Request-Id");
        return (answer.statusLine() + "\n" + answer.headers() + "\n" + answer.asString()).replace(requestId, "");
    }
}
