package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.ADMIN_KEY;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.with;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.revisions;
import static dev.broadsheet.article.Revising.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article said before can be listed and read. */
@QuarkusTest
class RevisionApiTest {

    @Test
    void each_save_is_listed_the_newest_first() {
        Filed article = story();
        Filed second = change(article, "{\"headline\":\"Second\",\"note\":\"Why not\"}");
        publish(second);
        change(Filed.of(read(article)), "{\"headline\":\"Third\"}");

        Response list = revisions(article);

        list.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("data.revision", contains(3, 2, 1))
                .body("data.note", contains(null, "Why not", null))
                .body("data.shownAt", contains(nullValue(), notNullValue(), nullValue()))
                .body("data[1].shownAt", equalTo(read(article).path("publishedAt")))
                .body("data[0].savedAt", equalTo(read(article).path("savedAt")))
                .body("data[0].savedBy.id", notNullValue())
                .body("page.next", nullValue())
                .body("page.total", nullValue());
    }

    @Test
    void a_list_can_be_walked_there_and_back() {
        Filed article = saved(5);

        Response first = page(article, "limit=2&total=true");
        Response second = page(article, "limit=2&after=" + first.path("page.next"));
        Response last = page(article, "limit=2&after=" + second.path("page.next"));
        Response back = page(article, "limit=2&before=" + last.path("page.prev"));

        first.then()
                .body("data.revision", contains(5, 4))
                .body("page.total", equalTo(5))
                .body("page.prev", nullValue());
        second.then().body("data.revision", contains(3, 2));
        last.then().body("data.revision", contains(1)).body("page.next", nullValue());
        back.then().body("data.revision", contains(3, 2));
    }

    @Test
    void links_lead_on_and_back() {
        Filed article = saved(3);

        Response first = page(article, "limit=1");
        String next = first.header("Link").replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        Response second = desk().urlEncodingEnabled(false).get(next);

        second.then()
                .statusCode(200)
                .body("data.revision", contains(2))
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("rel=\"prev\""));
    }

    @Test
    void a_walk_meets_each_revision_once_although_more_are_saved() {
        Filed article = saved(4);
        List<Integer> met = new ArrayList<>();
        String cursor = "";

        for (Response page = page(article, "limit=2"); ; page = page(article, "limit=2&after=" + cursor)) {
            met.addAll(page.path("data.revision"));
            cursor = page.path("page.next");
            if (cursor == null) {
                break;
            }
            change(Filed.of(read(article)), "{\"headline\":\"More " + met.size() + "\"}");
        }

        assertThat(met).containsExactly(4, 3, 2, 1);
    }

    @Test
    void the_cursor_of_another_article_is_refused() {
        String cursor = page(saved(2), "limit=1").path("page.next");

        page(saved(2), "limit=1&after=" + cursor).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=101", "limit=two", "total=yes", "after=nonsense", "sort=number", "status=any"})
    void a_list_takes_what_every_list_takes_and_no_more(String query) {
        page(story(), query).then().statusCode(400);
    }

    @Test
    void a_revision_tells_what_the_article_said_then() {
        Filed article = story();
        operate(article, heading(0, "First"));

        Response revision = desk().get(article.path() + "/revisions/1");

        revision.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("revision", equalTo(1))
                .body("savedBy.id", notNullValue())
                .body("sections.heading", contains("Alpha", "Beta", "Gamma"));
    }

    @Test
    void the_working_copy_is_a_revision_too() {
        Filed article = story();

        Response revision = desk().get(article.path() + "/revisions/1");

        Map<String, Object> said = new HashMap<>(revision.jsonPath().getMap("$"));
        assertThat(said.remove("savedBy")).isNotNull();
        assertThat(said).isEqualTo(read(article).jsonPath().getMap("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "abc", "-1", "+1", "01", "1.0", "2147483648", "99999999999999999999", "1%20"})
    void what_is_no_revision_is_not_found(String number) {
        desk().urlEncodingEnabled(false)
                .get(story().path() + "/revisions/" + number)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void revisions_are_for_those_who_may_see_the_work() {
        Filed article = story();

        for (String path : List.of("/revisions", "/revisions/1", "/revisions/diff", "?revision=1")) {
            reader().get(article.path() + path).then().statusCode(401).body("code", equalTo("login-required"));
        }
        for (String path : List.of("/revisions", "/revisions/1", "/revisions/diff", "?revision=1")) {
            with(ADMIN_KEY).get("/v1/articles/no-such-article" + path).then().statusCode(404);
        }
    }

    @Test
    void revisions_of_a_published_article_are_not_for_readers() {
        Filed article = publish(story());

        reader().get(article.path() + "/revisions/1").then().statusCode(401);
        reader().get(article.path() + "?revision=1").then().statusCode(401);
    }

    @Test
    void an_article_can_be_read_as_it_was() {
        Filed article = story();
        change(article, "{\"headline\":\"Second\"}");

        Response former = desk().get(article.path() + "?revision=1");

        former.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("ETag", notNullValue())
                .body("revision", equalTo(1))
                .body(
                        "headline",
                        equalTo(desk().get(article.path() + "/revisions/1").path("headline")));
    }

    @Test
    void an_article_can_be_read_as_the_text_it_was() {
        Filed article = story();
        change(article, "{\"headline\":\"Second\"}");

        Response former = desk().accept("text/plain").get(article.path() + "?revision=1");
        Response latest = desk().accept("text/plain").get(article.path() + "?revision=2");

        former.then().statusCode(200).contentType("text/plain").header("Cache-Control", "private, no-store");
        assertThat(former.asString()).startsWith("Ferry X");
        assertThat(latest.asString()).startsWith("Second");
    }

    @Test
    void an_article_that_has_not_changed_answers_304() {
        Filed article = story();
        String tag = desk().get(article.path() + "?revision=1").header("ETag");

        desk().header("If-None-Match", tag)
                .get(article.path() + "?revision=1")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"revision=0", "revision=-1", "revision=one", "revision=", "revision=1&status=any", "revision=1.0"
            })
    void what_can_be_no_revision_is_refused(String query) {
        desk().get(story().path() + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("revision"));
    }

    @Test
    void a_revision_there_never_was_is_not_found() {
        desk().get(story().path() + "?revision=2").then().statusCode(404);
    }

    @Test
    void a_revision_shows_its_own_embargo_and_expiry() {
        Filed article = change(
                story(), "{\"embargo\":{\"until\":\"2099-01-01T00:00:00Z\"},\"expiresAt\":\"2099-02-01T00:00:00Z\"}");
        change(article, "{\"embargo\":null,\"expiresAt\":null}");

        Response former = desk().get(article.path() + "/revisions/2");

        former.then()
                .body("embargo.until", equalTo("2099-01-01T00:00:00Z"))
                .body("expiresAt", equalTo("2099-02-01T00:00:00Z"));
    }

    private static Response page(Filed article, String query) {
        return desk().urlEncodingEnabled(false).get(article.path() + "/revisions?" + query);
    }

    private static Filed saved(int times) {
        Filed article = story();
        for (int at = 2; at <= times; at++) {
            article = change(article, "{\"headline\":\"Save " + at + "\"}");
        }
        return article;
    }
}
