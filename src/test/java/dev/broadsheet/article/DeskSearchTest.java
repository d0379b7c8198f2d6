package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Editors find what readers cannot see. */
@QuarkusTest
class DeskSearchTest {

    private final String told = word();

    @Test
    void a_draft_is_found_by_its_headline_whatever_the_case_and_the_accents() {
        Filed draft = draft("The Árbol " + told + " Falls");

        desk().get("/v1/articles?status=any&q=arbol+" + told.toUpperCase())
                .then()
                .statusCode(200)
                .body("data.id", contains(draft.id()));
        reader().get("/v1/articles?q=" + told).then().statusCode(200).body("data", empty());
    }

    @Test
    void the_desk_finds_the_working_copy_and_readers_what_is_in_print() {
        Filed article = published(headline());
        Copydesk.changed(article, "{\"standfirst\":\"It says " + told + " now.\"}");

        desk().get("/v1/articles?status=published&q=" + told).then().body("data.id", contains(article.id()));
        reader().get("/v1/articles?q=" + told).then().body("data", empty());
    }

    @Test
    void a_reporter_finds_nothing_of_others() {
        draft("Bridge " + told);

        Staff.hire(Role.REPORTER)
                .asks()
                .get("/v1/articles?status=any&q=" + told)
                .then()
                .statusCode(200)
                .body("data", empty());
    }

    @Test
    void what_is_found_at_the_desk_has_no_relevance() {
        desk().get("/v1/articles?status=any&sort=relevance&q=" + told)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("sort"));
    }
}
