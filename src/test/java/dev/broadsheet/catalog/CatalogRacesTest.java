package dev.broadsheet.catalog;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.catalog.Cards.delete;
import static dev.broadsheet.catalog.Cards.draftWith;
import static dev.broadsheet.catalog.Cards.named;
import static dev.broadsheet.catalog.Cards.publishedWith;
import static dev.broadsheet.catalog.Cards.tags;
import static dev.broadsheet.catalog.Cards.unlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import dev.broadsheet.catalog.Cards.Card;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The desk writes stories, publishes them and tidies the catalog up at the same moment. */
@QuarkusTest
class CatalogRacesTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void what_is_in_use_is_not_deleted_and_says_where() {
        Card tag = unlisted("tags", word());
        Filed draft = draftWith(tags(tag));
        Filed article = publishedWith(tags(tag));

        delete(tag)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("total", equalTo(3))
                .body("errors.detail[2]", equalTo("published article " + article.slug()));
        unpublish(article);
        delete(tag).then().statusCode(409).body("total", equalTo(2));
        desk().header("If-Match", draft.tag()).delete(draft.path());
        delete(tag).then().body("errors.detail", contains("working copy of " + article.slug()));
    }

    @Test
    void a_draft_never_comes_to_refer_to_what_is_deleted_meanwhile() {
        for (int round = 0; round < 30; round++) {
            Card tag = named("tags", word());
            String draft = "{\"headline\":\"" + headline() + "\"," + tags(tag) + "}";

            List<HttpResponse<String>> answers = both(
                    start("POST", "/v1/articles", "application/json", draft, null),
                    start("DELETE", tag.path(), "application/json", "", tag.tag()));

            assertThat(List.of(answers.get(0).statusCode(), answers.get(1).statusCode()))
                    .isIn(List.of(201, 409), List.of(422, 204));
        }
    }

    @Test
    void a_name_in_print_is_never_that_of_a_moment_ago() {
        for (int round = 0; round < 30; round++) {
            Card tag = unlisted("tags", word());
            Filed draft = draftWith(tags(tag));
            String name = word();

            List<HttpResponse<String>> answers = both(
                    start("POST", draft.path() + "/publish", "application/json", "{}", draft.tag()),
                    start("PATCH", tag.path(), MERGE_PATCH, "{\"name\":\"" + name + "\"}", tag.tag()));

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            reader().get(draft.path()).then().body("tags.name", contains(name));
            reader().get(tag.path()).then().body("name", equalTo(name));
        }
    }

    @Test
    void a_story_that_comes_out_during_a_merge_is_filed_under_what_is_left() {
        for (int round = 0; round < 30; round++) {
            Card one = unlisted("tags", word());
            Card two = unlisted("tags", word());
            Filed draft = draftWith(tags(one));
            String into = "{\"into\":\"" + two.id() + "\"}";

            List<HttpResponse<String>> answers = both(
                    start("POST", draft.path() + "/publish", "application/json", "{}", draft.tag()),
                    start("POST", one.path() + "/merge", "application/json", into, one.tag()));

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            reader().get("/v1/articles?kind=story&tag=" + two.id()).then().body("data", hasSize(1));
            reader().get("/v1/articles?tag=" + two.id()).then().body("data.id", contains(draft.id()));
        }
    }

    @Test
    void what_is_withdrawn_and_published_at_once_is_there_or_not_but_no_failure() {
        for (int round = 0; round < 30; round++) {
            Card tag = unlisted("tags", word());
            Filed old = publishedWith(tags(tag));
            Filed draft = draftWith(tags(tag));

            List<HttpResponse<String>> answers = both(
                    start("POST", draft.path() + "/publish", "application/json", "{}", draft.tag()),
                    start("POST", old.path() + "/unpublish", "application/json", "{}", old.tag()));

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            reader().get(tag.path()).then().statusCode(200);
        }
    }

    private static CompletableFuture<HttpResponse<String>> start(
            String method, String path, String type, String body, String tag) {
        return Simultaneously.start(1, method, path, type, body, tag).get(0);
    }

    private static List<HttpResponse<String>> both(
            CompletableFuture<HttpResponse<String>> one, CompletableFuture<HttpResponse<String>> two) {
        return Simultaneously.answers(new ArrayList<>(List.of(one, two)));
    }
}
