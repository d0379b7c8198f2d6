package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words by which addresses name articles. */
@QuarkusTest
class SlugApiTest {

    @Test
    void a_new_slug_reaches_readers_when_the_article_is_published_again() {
        Filed article = published(headline());
        String slug = slug();

        Response renamed = patch(article, "{\"slug\":\"" + slug + "\"}");
        renamed.then().statusCode(200).body("hasUnpublishedChanges", equalTo(true));
        reader().get("/v1/articles/" + slug).then().statusCode(404);
        publish(Filed.of(renamed));

        reader().get("/v1/articles/" + slug).then().statusCode(200).body("id", equalTo(article.id()));
    }

    @Test
    void a_slug_that_readers_still_use_is_taken() {
        Filed article = published(headline());
        patch(article, "{\"slug\":\"" + slug() + "\"}").then().statusCode(200);

        json("{\"headline\":\"Thief\",\"slug\":\"" + article.slug() + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"))
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void an_article_may_go_back_to_the_slug_that_readers_use() {
        Filed article = published(headline());
        Filed renamed = Filed.of(patch(article, "{\"slug\":\"" + slug() + "\"}"));

        patch(renamed, "{\"slug\":\"" + article.slug() + "\"}").then().statusCode(200);
    }

    @Test
    void what_was_filed_under_a_very_long_headline_twice_can_still_be_changed() {
        String headline = "Harbour ".repeat(40) + word();
        draft(headline);
        Filed second = draft(headline);

        patch(second, "{\"standfirst\":\"Later.\"}").then().statusCode(200);
    }

    @Test
    void a_slug_of_a_hundred_thousand_letters_is_422() {
        json("{\"headline\":\"A\",\"slug\":\"" + "a-".repeat(50_000) + "a\"}")
                .post("/v1/articles")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void a_byline_spelled_otherwise_is_the_same_profile_printed_as_filed() {
        String name = "Ines " + word();
        send(text(headline(), name.toUpperCase(Locale.ROOT), "Evening Edition"), "");

        Response filed = send(text(headline(), name, "Evening Edition"), "?publish=true");

        assertThat(filed.<String>path("bylineText")).isEqualTo(name);
        assertThat(desk().get("/v1/bylines/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String slug() {
        return "ferry-" + word().toLowerCase(Locale.ROOT);
    }

    private static Response patch(Filed article, String changes) {
        return on(article)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(article.path());
    }
}
