package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody overwrites what somebody else wrote without having read it (RFC 9110 section 13). */
@QuarkusTest
class IfMatchApiTest {

    private static final String PATCH = "application/merge-patch+json";

    @Test
    void every_write_needs_it() {
        Filed article = draft(headline());
        String tag = desk().get(article.path() + "?status=any").header("ETag");

        for (Response answer : List.of(
                desk().contentType("application/json")
                        .body("{\"headline\":\"A\"}")
                        .put(article.path()),
                desk().contentType(PATCH).body("{\"headline\":\"A\"}").patch(article.path()),
                desk().delete(article.path()),
                desk().post(article.path() + "/publish"),
                desk().post(article.path() + "/unpublish"))) {
            answer.then().statusCode(428).body("code", equalTo("precondition-required"));
        }
        desk().get(article.path() + "?status=any").then().header("ETag", tag);
    }

    @Test
    void the_tag_of_the_last_write_opens_and_an_older_one_does_not() {
        Filed article = draft(headline());

        patch(article.tag(), article).then().statusCode(200);

        patch(article.tag(), article).then().statusCode(412).body("code", equalTo("precondition-failed"));
    }

    @Test
    void the_tag_of_any_representation_of_the_working_copy_opens() {
        Filed article = draft(headline());
        String text =
                desk().accept("text/plain").get(article.path() + "?status=any").header("ETag");
        String packed = desk().header("Accept-Encoding", "gzip")
                .get(article.path() + "?status=any")
                .header("ETag");

        assertThat(List.of(article.tag(), text, packed)).doesNotHaveDuplicates();
        on(new Filed(article.id(), article.slug(), text))
                .post(article.path() + "/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void it_may_be_a_list() {
        Filed article = draft(headline());

        patch("\"other\", " + article.tag() + ", W/\"third\"", article).then().statusCode(200);
    }

    @Test
    void a_star_means_whatever_is_there() {
        Filed article = draft(headline());

        patch("*", article).then().statusCode(200);
    }

    @Test
    void a_weak_tag_never_opens() {
        Filed article = draft(headline());

        patch("W/" + article.tag(), article).then().statusCode(412);
    }

    @Test
    void the_tag_of_another_article_does_not_open() {
        Filed article = draft(headline());
        Filed other = draft(headline());

        patch(other.tag(), article).then().statusCode(412);
    }

    @Test
    void what_readers_see_has_another_tag_that_does_not_open() {
        Filed article = published(headline());

        patch(reader().get(article.path()).header("ETag"), article).then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "\"open", "\"a\" \"b\"", "*, \"a\""})
    void nonsense_is_refused(String value) {
        Filed article = draft(headline());

        patch(value, article).then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void who_is_asking_comes_first() {
        Filed article = draft(headline());

        reader().contentType(PATCH).body("{}").patch(article.path()).then().statusCode(401);
    }

    @Test
    void an_article_that_is_not_there_is_not_found_whatever_the_condition() {
        desk().header("If-Match", "*")
                .post("/v1/articles/no-such-article/publish")
                .then()
                .statusCode(404);
    }

    @Test
    void of_simultaneous_writes_on_one_state_one_wins() {
        Filed article = draft(headline());
        String tag = article.tag();

        for (int round = 0; round < 5; round++) {
            List<HttpResponse<String>> answers = Simultaneously.answers(write(article, tag, round));

            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
            tag = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .flatMap(answer -> answer.headers().firstValue("ETag"))
                    .orElseThrow();
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> write(Filed article, String tag, int round) {
        return Simultaneously.start(6, "PATCH", article.path(), PATCH, "{\"standfirst\":\"Round " + round + "\"}", tag);
    }

    /** Another headline each time. */
    private static Response patch(String ifMatch, Filed article) {
        return desk().header("If-Match", ifMatch)
                .contentType(PATCH)
                .body("{\"headline\":\"" + headline() + "\"}")
                .patch(article.path());
    }

    @Test
    void a_stale_write_learns_the_current_tag() {
        Filed article = draft(headline());
        patch(article.tag(), article).then().statusCode(200);

        Response refused = patch(article.tag(), article);

        refused.then().statusCode(412);
        patch(refused.header("ETag"), article).then().statusCode(200);
    }
}
