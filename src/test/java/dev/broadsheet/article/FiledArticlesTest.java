package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a byline or an edition is the list of articles with that filter set. */
@QuarkusTest
class FiledArticlesTest {

    private final String name = "Ines " + word();
    private final String slug = name.toLowerCase().replace(' ', '-');
    private final String slot = word().toLowerCase();

    private Filed first;
    private Filed second;

    @BeforeEach
    void two_stories() {
        first = Filed.of(send(text(headline(), name, slot + " Edition"), "?publish=true"));
        second = Filed.of(send(text(headline(), name, slot + " Edition"), "?publish=true"));
    }

    @Test
    void a_byline_has_the_stories_it_signs() {
        reader().get("/v1/bylines/" + slug + "/articles")
                .then()
                .statusCode(200)
                .body("data.id", contains(second.id(), first.id()));
    }

    @Test
    void an_edition_has_the_stories_filed_for_it() {
        reader().get("/v1/editions/" + slot + "/articles?sort=publishedAt")
                .then()
                .body("data.id", contains(first.id(), second.id()));
    }

    @Test
    void it_takes_the_parameters_of_all_articles() {
        String list = "/v1/bylines/" + slug + "/articles?limit=1&total=true&fields=id&edition=" + slot;

        Response page = reader().get(list);

        page.then().body("page.total", equalTo(2)).body("data", contains(Map.of("id", second.id())));
        assertThat(page.header("Link")).contains("</v1/bylines/" + slug + "/articles?edition=" + slot);
        reader().get(list + "&after=" + page.path("page.next")).then().body("data.id", contains(first.id()));
    }

    @Test
    void the_cursor_of_one_list_does_not_fit_another() {
        String next = reader().get("/v1/bylines/" + slug + "/articles?limit=1").path("page.next");

        reader().get("/v1/articles?limit=1&after=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void what_nobody_knows_has_no_list() {
        reader().get("/v1/tags/" + word() + "/articles").then().statusCode(404);
        reader().get("/v1/site-sections/" + word() + "/articles").then().statusCode(404);
    }
}
