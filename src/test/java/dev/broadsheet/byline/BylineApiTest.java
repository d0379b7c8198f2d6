package dev.broadsheet.byline;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BylineApiTest {

    private final String name = "Ines " + word();
    private final String slug = name.toLowerCase().replace(' ', '-');

    @Test
    void who_signs_a_published_story_has_a_profile() {
        Response filed = file("?publish=true");

        Response read = reader().get("/v1/bylines/" + slug);

        read.then()
                .statusCode(200)
                .body("id", equalTo(filed.path("bylines[0].id")))
                .body("slug", equalTo(slug))
                .body("name", equalTo(name))
                .body("links.self", equalTo("/v1/bylines/" + slug))
                .header("Cache-Groups", containsString("\"byline-" + read.path("id") + "\""));
        reader().header("If-None-Match", read.header("ETag"))
                .get("/v1/bylines/" + slug)
                .then()
                .statusCode(304);
        reader().get("/v1/bylines/" + read.path("id")).then().statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void who_signs_only_a_draft_is_known_to_the_desk_alone() {
        file("");

        reader().get("/v1/bylines/" + slug).then().statusCode(404);
        desk().get("/v1/bylines/" + slug)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("name", equalTo(name));
    }

    @Test
    void who_signs_nothing_in_print_any_more_is_gone_for_readers() {
        Filed article = Filed.of(file("?publish=true"));

        unpublish(article);

        reader().get("/v1/bylines/" + slug).then().statusCode(404);
    }

    @Test
    void a_name_spelled_a_little_differently_is_the_same_byline() {
        Response first = file("");
        Response second = send(text(headline(), name.toUpperCase(), "Evening Edition"), "");

        second.then().body("bylines[0].id", equalTo(first.path("bylines[0].id")));
    }

    private Response file(String query) {
        return send(text(headline(), name, "Evening Edition"), query);
    }
}
