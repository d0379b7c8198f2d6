package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers get, complete without being asked for it. */
@QuarkusTest
class ReadingApiTest {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    @Test
    void an_article_has_these_members_and_no_others() {
        Filed article = published(headline());

        Map<String, Object> read = reader().get(article.path()).path("$");

        assertThat(read)
                .containsOnlyKeys(
                        "id",
                        "slug",
                        "status",
                        "kind",
                        "lang",
                        "headline",
                        "standfirst",
                        "dateline",
                        "bylineText",
                        "bylines",
                        "edition",
                        "tags",
                        "related",
                        "sections",
                        "quotes",
                        "corrections",
                        "comments",
                        "wordCount",
                        "readingMinutes",
                        "revision",
                        "firstPublishedAt",
                        "publishedAt",
                        "updatedAt",
                        "links");
    }

    @Test
    void an_article_can_be_shown_as_it_is() {
        String headline = headline();
        Filed article = published(headline);

        Response read = reader().get(article.path());

        read.then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", matchesPattern(ID))
                .body("status", equalTo("published"))
                .body("kind", equalTo("story"))
                .body("headline", equalTo(headline))
                .body("bylines[0].name", equalTo("Ines Calder"))
                .body("bylines[0].role", equalTo("reporter"))
                .body("bylines[0].links.self", equalTo("/v1/bylines/ines-calder"))
                .body("edition.name", equalTo("Evening Edition"))
                .body("comments.links.list", equalTo("/v1/articles/" + article.slug() + "/comments"))
                .body("comments.links.register", equalTo("/v1/readers"))
                .body("comments.links.signIn", equalTo("/v1/sessions"))
                .body("wordCount", equalTo(4 + 7 + 7 + 5 + 18 + 16))
                .body("readingMinutes", equalTo(1))
                .body("publishedAt", matchesPattern(TIME))
                .body("links.self", equalTo("/v1/articles/" + article.slug()));
    }

    @Test
    void a_section_has_these_members_and_no_others() {
        Filed article = published(headline());

        Map<String, Object> section = reader().get(article.path()).path("sections[0]");

        assertThat(section).containsOnlyKeys("id", "position", "level", "kind", "label", "heading", "anchor", "blocks");
        assertThat(section).containsEntry("anchor", "quick-look").containsEntry("position", 1);
    }

    @Test
    void an_id_and_a_slug_lead_to_the_same() {
        Filed article = published(headline());

        String byId = reader().get(article.path()).asString();
        String bySlug = reader().get("/v1/articles/" + article.slug()).asString();

        assertThat(byId).isEqualTo(bySlug);
    }

    @Test
    void an_id_may_be_written_in_capitals() {
        Filed article = published(headline());

        reader().get("/v1/articles/" + article.id().toUpperCase()).then().statusCode(200);
    }

    @Test
    void what_is_not_said_is_left_out_and_arrays_are_always_there() {
        Response filed = send("Ferry Sails\n\nIt sailed at dawn.\n", "?publish=true");

        Response read = reader().get(filed.header("Location"));

        assertThat(read.<Map<String, Object>>path("$"))
                .doesNotContainKeys("standfirst", "dateline", "bylineText", "edition")
                .containsEntry("bylines", List.of())
                .containsEntry("tags", List.of());
        assertThat(read.asString()).doesNotContain("null");
    }

    @Test
    void a_head_has_the_headers_of_the_get_and_no_body() {
        Filed article = published(headline());
        Response get = reader().get(article.path());

        Response head = reader().head(article.path());

        head.then()
                .statusCode(200)
                .header("ETag", get.header("ETag"))
                .header("Cache-Control", get.header("Cache-Control"))
                .header("Content-Type", get.header("Content-Type"))
                .header("Content-Length", String.valueOf(get.asByteArray().length));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void readers_may_keep_an_answer_for_a_while_and_know_what_changes_it() {
        Filed article = published(headline());

        reader().get(article.path())
                .then()
                .header(
                        "Cache-Control",
                        matchesPattern("public, max-age=\\d+, stale-while-revalidate=\\d+, stale-if-error=\\d+"))
                .header("Cache-Groups", containsString("\"article-" + article.id() + "\""))
                .header("Cache-Groups", containsString("\"byline-"))
                .header("Vary", containsString("Accept-Encoding"))
                .header("ETag", matchesPattern("\"[^\"]+\""));
    }

    @Test
    void the_desk_may_keep_nothing() {
        Filed article = published(headline());

        desk().get(article.path() + "?status=any").then().header("Cache-Control", "private, no-store");
        desk().get("/v1/articles?status=any").then().header("Cache-Control", "private, no-store");
    }

    @Test
    void the_desk_sees_more_about_an_article() {
        Filed article = published(headline());

        desk().get(article.path() + "?status=any")
                .then()
                .body("hasUnpublishedChanges", equalTo(false))
                .body("createdAt", matchesPattern(TIME))
                .body("savedAt", matchesPattern(TIME));
    }

    @Test
    void the_desk_asks_for_a_status_that_the_article_must_have() {
        Filed article = published(headline());

        desk().get(article.path() + "?status=published").then().statusCode(200);
        desk().get(article.path() + "?status=unpublished").then().statusCode(404);
        desk().get(article.path() + "?status=printed")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo("status"));
    }

    @Test
    void an_unknown_parameter_is_refused_with_the_one_that_was_meant() {
        Filed article = published(headline());

        reader().get(article.path() + "?statsu=any")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors[0].detail", equalTo("did you mean status?"));
    }

    @Test
    void a_card_has_these_members_and_no_others() {
        Filed article = published(headline());

        List<Map<String, Object>> cards = reader().get("/v1/articles?limit=1").path("data");

        assertThat(cards)
                .singleElement()
                .satisfies(card -> assertThat(card)
                        .containsEntry("id", article.id())
                        .containsOnlyKeys(
                                "id",
                                "slug",
                                "status",
                                "kind",
                                "lang",
                                "headline",
                                "standfirst",
                                "dateline",
                                "bylineText",
                                "bylines",
                                "edition",
                                "tags",
                                "wordCount",
                                "quoteCount",
                                "firstPublishedAt",
                                "publishedAt",
                                "updatedAt",
                                "links"));
    }

    @Test
    void any_site_may_read_from_a_browser() {
        Filed article = published(headline());

        reader().header("Origin", "https://paper.example")
                .get(article.path())
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        reader().header("Origin", "https://paper.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "If-None-Match")
                .options(article.path())
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("GET"))
                .header("Access-Control-Allow-Headers", notNullValue());
    }

    @Test
    void an_accept_header_that_names_nothing_accepts_anything() {
        Filed article = published(headline());

        reader().header("Accept", "").get(article.path()).then().statusCode(200).contentType("application/json");
    }

    @Test
    void a_type_of_no_weight_is_not_accepted() {
        Filed article = published(headline());

        reader().header("Accept", "application/json;q=0.0, text/plain;q=0.1")
                .get(article.path())
                .then()
                .statusCode(200)
                .contentType("text/plain");
    }
}
