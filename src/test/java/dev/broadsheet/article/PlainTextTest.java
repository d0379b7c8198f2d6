package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** An article as the text it was filed as. */
@QuarkusTest
class PlainTextTest {

    @Test
    void an_article_is_written_in_the_form_that_imports_read() {
        String headline = headline();
        Filed article = published(headline);

        Response text = reader().accept("text/plain").get(article.path());

        text.then().statusCode(200).header("Content-Type", "text/plain;charset=UTF-8");
        assertThat(text.asString())
                .startsWith(text(headline).lines().findFirst().orElseThrow())
                .contains("The Crossing in Brief: Quick Look", "- Two ferries will run every 20 minutes.");
    }

    @Test
    void what_was_written_can_be_filed_again_and_is_the_same_story() {
        Filed article = published(headline());
        Response first = reader().get(article.path());
        String text = reader().accept("text/plain").get(article.path()).asString();

        Response second = send(text, "?publish=true");

        second.then()
                .statusCode(201)
                .body("headline", equalTo(first.path("headline")))
                .body("standfirst", equalTo(first.path("standfirst")))
                .body("dateline", equalTo(first.path("dateline")))
                .body("bylines.id", equalTo(first.path("bylines.id")))
                .body("edition", equalTo(first.path("edition")))
                .body("comments.open", equalTo(first.path("comments.open")))
                .body("sections.heading", equalTo(first.path("sections.heading")))
                .body("sections.label", equalTo(first.path("sections.label")))
                .body("sections.blocks.text", equalTo(first.path("sections.blocks.text")));
    }

    @Test
    void it_has_a_tag_of_its_own() {
        Filed article = published(headline());
        String json = reader().get(article.path()).header("ETag");

        Response text = reader().accept("text/plain").get(article.path());

        assertThat(text.header("ETag")).isNotEqualTo(json);
        reader().accept("text/plain")
                .header("If-None-Match", json)
                .get(article.path())
                .then()
                .statusCode(200);
        reader().accept("text/plain")
                .header("If-None-Match", text.header("ETag"))
                .get(article.path())
                .then()
                .statusCode(304);
    }

    @Test
    void the_desk_gets_the_working_copy() {
        String headline = headline();
        Filed article = draft(headline);

        assertThat(desk().accept("text/plain")
                        .get(article.path() + "?status=any")
                        .asString())
                .startsWith(headline);
    }

    @Test
    void json_is_what_a_client_gets_that_does_not_mind() {
        Filed article = published(headline());

        for (String accept :
                new String[] {"*/*", "application/*", "text/html, */*;q=0.1", "text/plain;q=0.5, application/json"}) {
            reader().header("Accept", accept).get(article.path()).then().contentType(startsWith("application/json"));
        }
    }

    @Test
    void another_form_is_not_to_be_had() {
        Filed article = published(headline());

        reader().accept("image/png")
                .get(article.path())
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"));
    }
}
