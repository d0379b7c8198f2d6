package dev.broadsheet.change;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.broadsheet.Newsroom.Filed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed for readers, as an integrator asks for it. */
@QuarkusTest
class ChangeApiTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_published_article_is_news_with_its_address() throws SQLException {
        long last = last();

        Filed article = published(headline());

        since(last)
                .body("data.sequence", contains((int) last + 1))
                .body("data[0].type", equalTo("article.published"))
                .body("data[0].articleId", equalTo(article.id()))
                .body("data[0].slug", equalTo(article.slug()))
                .body("data[0].formerSlugs", empty())
                .body("data[0].revision", equalTo(1))
                .body("data[0].at", equalTo(reader().get(article.path()).path("publishedAt")))
                .body("data[0].links.article", equalTo("/v1/articles/" + article.slug()))
                .body("data[0]", not(hasKey("reason")));
    }

    @Test
    void each_step_that_readers_notice_is_one_change() throws SQLException {
        Filed article = publish(patch(published(headline()), "{\"standfirst\":\"Later.\"}"));
        long last = last() - 2;

        Filed killed = step(unpublish(article), "kill", "{\"reason\":\"The source withdrew.\"}");
        step(killed, "restore", "{}");

        since(last)
                .body(
                        "data.type",
                        contains(
                                "article.published",
                                "article.updated",
                                "article.unpublished",
                                "article.killed",
                                "article.restored"))
                .body("data.revision", contains(1, 2, 2, 2, 2))
                .body("data[3].reason", equalTo("The source withdrew."))
                .body("data[1]", hasKey("links"))
                .body("data[2]", not(hasKey("links")))
                .body("data[2]", not(hasKey("reason")))
                .body("data[3]", not(hasKey("links")))
                .body("data[4]", not(hasKey("links")));
    }

    @Test
    void a_correction_is_told_as_one() throws SQLException {
        Filed article = published(headline());
        long last = last();

        step(article, "corrections", "{\"kind\":\"correction\",\"text\":\"It was Tuesday.\"}");

        since(last)
                .body("data.type", contains("article.corrected"))
                .body("data.revision", contains(2))
                .body("data[0].links.article", equalTo("/v1/articles/" + article.slug()));
    }

    @Test
    void an_article_under_a_new_slug_tells_its_former_ones() throws SQLException {
        Filed article = published(headline());
        String slug = "ferry-" + word().toLowerCase(Locale.ROOT);
        long last = last();

        unpublish(publish(patch(article, "{\"slug\":\"" + slug + "\"}")));

        since(last)
                .body("data.type", contains("article.updated", "article.unpublished"))
                .body("data.slug", contains(slug, slug))
                .body("data.formerSlugs", contains(List.of(article.slug()), List.of(article.slug())));
    }

    @Test
    void the_work_of_the_desk_is_no_change_and_draws_no_number() throws SQLException {
        Filed inPrint = published(headline());
        long last = last();
        String before = since(last).extract().asString();

        patch(inPrint, "{\"headline\":\"Secret\"}");
        Filed draft = patch(draft(headline()), "{\"standfirst\":\"Secret.\"}");
        Filed killed = step(draft, "kill", "{\"reason\":\"Secret.\"}");
        step(killed, "restore", "{}");
        on(draft(headline())).delete("/v1/articles/no-such-article");

        assertThat(since(last).extract().asString()).isEqualTo(before);
        Filed next = published(headline());
        since(last).body("data.articleId", contains(next.id())).body("data.sequence", contains((int) last + 1));
    }

    @Test
    void a_publication_that_is_rolled_back_is_no_change() throws SQLException {
        long last = last();

        send(text(headline()), "?dryRun=true&publish=true").then().statusCode(200);

        since(last).body("data", empty());
    }

    @Test
    void the_list_is_walked_by_the_last_number() throws SQLException {
        long last = last();
        published(headline());
        published(headline());
        published(headline());

        Response first = reader().get("/v1/changes?limit=2&after=" + last);
        Response second = reader().get("/v1/changes?limit=2&after=" + first.path("page.next"));

        assertThat(first.<List<Integer>>path("data.sequence")).containsExactly((int) last + 1, (int) last + 2);
        assertThat(first.<String>path("page.next")).isEqualTo(String.valueOf(last + 2));
        assertThat(first.header("Link")).isEqualTo("</v1/changes?limit=2&after=" + (last + 2) + ">; rel=\"next\"");
        assertThat(second.<List<Integer>>path("data.sequence")).containsExactly((int) last + 3);
        second.then().body("page", not(hasKey("next"))).body("page.limit", equalTo(2));
        assertThat(second.header("Link")).isNull();
    }

    @Test
    void it_begins_with_the_first_and_ends_beyond_the_last() {
        published(headline());

        reader().get("/v1/changes").then().body("data[0].sequence", equalTo(1)).body("page.limit", equalTo(20));
        since(999_999_999_999_999_999L).statusCode(200).body("data", empty());
    }

    @Test
    void an_unchanged_page_is_304() throws SQLException {
        String path = "/v1/changes?after=" + last();
        Response page = reader().get(path);
        page.then().header("Cache-Groups", "\"changes\"").header("Cache-Control", startsWith("public"));

        reader().header("If-None-Match", page.header("ETag")).get(path).then().statusCode(304);
        published(headline());
        reader().header("If-None-Match", page.header("ETag")).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"after=-1", "after=1.5", "after=ten", "after=%2B5", "after=9999999999999999999", "limit=101"})
    void what_is_no_number_is_refused_by_its_name(String query) {
        reader().urlEncodingEnabled(false)
                .get("/v1/changes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    private long last() throws SQLException {
        return Feed.last(database);
    }

    private static ValidatableResponse since(long sequence) {
        return reader().get("/v1/changes?limit=100&after=" + sequence).then();
    }

    private static Filed patch(Filed article, String changes) {
        return Filed.of(on(article)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(article.path()));
    }

    private static Filed step(Filed article, String verb, String body) {
        return Filed.of(on(article).contentType(ContentType.JSON).body(body).post(article.path() + "/" + verb));
    }
}
