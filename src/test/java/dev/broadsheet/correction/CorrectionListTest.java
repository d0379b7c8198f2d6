package dev.broadsheet.correction;

import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of the whole paper. */
@QuarkusTest
class CorrectionListTest {

    @Test
    void the_newest_stands_first_and_says_what_it_corrects() {
        String headline = headline();
        Filed first = published(headline());
        Filed second = published(headline);
        correct(first, "First.").then().statusCode(201);
        correct(second, "Second.").then().statusCode(201);

        reader().get("/v1/corrections?limit=2")
                .then()
                .statusCode(200)
                .body("data.text", contains("Second.", "First."))
                .body("data.article.id", contains(second.id(), first.id()))
                .body("data[0].article.headline", equalTo(headline))
                .body("data[0].article.links.self", equalTo("/v1/articles/" + second.slug()));
    }

    @Test
    void those_of_one_article_are_its_own() {
        Filed article = published(headline());
        Filed corrected = after(article, correct(article, "First."));
        correct(corrected, "Second.").then().statusCode(201);
        correct(published(headline()), "Another.").then().statusCode(201);

        reader().get(article.path() + "/corrections?total=true")
                .then()
                .body("data.text", contains("Second.", "First."))
                .body("page.total", equalTo(2));
    }

    @Test
    void a_walk_meets_each_of_them_once() {
        Filed article = published(headline());
        List<String> written = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            var answer = correct(article, "Number " + number);
            written.add(0, answer.path("id"));
            article = after(article, answer);
        }

        List<String> met = new ArrayList<>();
        JsonPath page = reader().get(article.path() + "/corrections?limit=3").jsonPath();
        met.addAll(page.getList("data.id"));
        while (page.getString("page.next") != null) {
            page = reader().get(article.path() + "/corrections?limit=3&after=" + page.getString("page.next"))
                    .jsonPath();
            met.addAll(page.getList("data.id"));
        }

        assertThat(met).isEqualTo(written);
    }

    @Test
    void they_are_filtered_by_kind() {
        Filed article = published(headline());
        Filed once = after(article, step(article, "corrections", "{\"kind\":\"retraction\",\"text\":\"A\"}"));
        Filed twice = after(once, step(once, "corrections", "{\"kind\":\"editors_note\",\"text\":\"B\"}"));
        step(twice, "corrections", "{\"kind\":\"update\",\"text\":\"C\"}")
                .then()
                .statusCode(201);

        reader().get("/v1/corrections?kind=retraction,editors_note&limit=100")
                .then()
                .body("data.kind", everyItem(oneOf("retraction", "editors_note")))
                .body("data.kind", hasItem("retraction"))
                .body("data.kind", hasItem("editors_note"))
                .body("data.kind", not(hasItem("update")));
    }

    @Test
    void the_next_page_keeps_the_filter() {
        Filed article = published(headline());
        Filed once = after(article, step(article, "corrections", "{\"kind\":\"retraction\",\"text\":\"A\"}"));
        step(once, "corrections", "{\"kind\":\"retraction\",\"text\":\"B\"}")
                .then()
                .statusCode(201);

        reader().get("/v1/corrections?kind=retraction&limit=1")
                .then()
                .header("Link", containsString("kind=retraction"))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        Filed article = published(headline());
        Filed once = after(article, correct(article, "First."));
        correct(once, "Second.").then().statusCode(201);
        String cursor = reader().get("/v1/corrections?limit=1").path("page.next");

        reader().get("/v1/corrections?kind=correction&after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource({"correctoin, correction", "Update, update", "editors-note, editors_note"})
    void a_kind_that_is_not_there_is_told_the_nearest(String kind, String nearest) {
        reader().get("/v1/corrections?kind=" + kind)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("kind"))
                .body("errors[0].detail", containsString(nearest));
    }

    @Test
    void what_was_unpublished_is_not_listed() {
        Filed article = published(headline());
        int before = reader().get("/v1/corrections?limit=1&total=true").path("page.total");
        Filed corrected = after(article, correct(article, "It was Tuesday."));

        unpublish(corrected);

        reader().get("/v1/corrections?limit=100").then().body("data.article.id", not(hasItem(article.id())));
        reader().get("/v1/corrections?limit=1&total=true").then().body("page.total", equalTo(before));
    }

    @Test
    void caches_learn_what_a_page_depends_on() {
        Filed article = published(headline());
        correct(article, "It was Tuesday.").then().statusCode(201);

        reader().get("/v1/corrections?limit=1")
                .then()
                .header("Cache-Groups", containsString("\"article-" + article.id() + "\""))
                .header("ETag", not(equalTo(null)));
    }
}
