package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionApiTest {

    @Test
    void the_sections_of_an_article_are_those_the_article_shows() {
        Filed article = published(headline());
        JsonPath shown = reader().get(article.path()).jsonPath();

        Response listed = reader().get("/v1/articles/" + article.slug() + "/sections");

        listed.then().statusCode(200).body("page.limit", equalTo(20)).body("page.next", nullValue());
        assertThat(listed.jsonPath().getList("data")).isEqualTo(shown.getList("sections"));
    }

    @Test
    void they_can_be_walked_forth_and_back() {
        String text = headline() + "\n\n" + "## Part\nIt sailed at dawn, and it came back at noon.\n\n".repeat(5);
        String path = Filed.of(send(text, "?publish=true")).path() + "/sections";
        List<String> all = reader().get(path + "?limit=100").path("data.id");

        List<String> seen = new ArrayList<>();
        JsonPath page = reader().get(path + "?limit=2").jsonPath();
        seen.addAll(page.getList("data.id"));
        while (page.getString("page.next") != null) {
            page = reader().get(path + "?limit=2&after=" + page.getString("page.next"))
                    .jsonPath();
            seen.addAll(page.getList("data.id"));
        }
        JsonPath before = reader().get(path + "?limit=1&before=" + page.getString("page.prev"))
                .jsonPath();

        assertThat(seen).isEqualTo(all).hasSizeGreaterThanOrEqualTo(5);
        int last = all.indexOf(page.getString("data[0].id"));
        assertThat(before.getString("data[0].id")).isEqualTo(all.get(last - 1));
    }

    @Test
    void a_total_is_counted_for_those_who_ask() {
        Filed article = published(headline());

        reader().get(article.path() + "/sections?limit=1&total=true").then().body("page.total", equalTo(2));
    }

    @Test
    void a_cursor_of_another_article_is_refused() {
        Filed article = published(headline());
        Filed other = published(headline());
        String cursor = reader().get(other.path() + "/sections?limit=1").path("page.next");

        reader().get(article.path() + "/sections?after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void a_section_can_be_read_by_itself_and_says_whose_it_is() {
        String headline = headline();
        Filed article = published(headline);
        JsonPath section = reader().get(article.path()).jsonPath();

        Response read = reader().get("/v1/sections/" + section.getString("sections[0].id"));

        read.then()
                .statusCode(200)
                .body("label", equalTo("Quick Look"))
                .body("blocks.text", equalTo(section.getList("sections[0].blocks.text")))
                .body("article.id", equalTo(article.id()))
                .body("article.slug", equalTo(article.slug()))
                .body("article.headline", equalTo(headline));
        reader().header("If-None-Match", read.header("ETag"))
                .get("/v1/sections/" + section.getString("sections[0].id"))
                .then()
                .statusCode(304);
    }

    @Test
    void a_section_falls_with_its_article() {
        Filed article = published(headline());
        String section = reader().get(article.path()).path("sections[0].id");

        unpublish(article);

        reader().get("/v1/sections/" + section).then().statusCode(404);
        reader().get(article.path() + "/sections").then().statusCode(404);
    }

    @Test
    void the_sections_of_a_draft_are_not_there() {
        Filed article = draft(headline());

        reader().get(article.path() + "/sections").then().statusCode(404);
    }

    @Test
    void what_names_no_section_is_not_found() {
        for (String id : List.of("0199e4c2-0000-7000-8000-00000000002a", "quick-look", "1")) {
            reader().get("/v1/sections/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }
}
