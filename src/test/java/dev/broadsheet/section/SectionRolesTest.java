package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.section.SectionRefusalsTest.request;
import static dev.broadsheet.section.SectionRefusalsTest.writes;
import static dev.broadsheet.section.Sectioning.path;
import static dev.broadsheet.section.Sectioning.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import dev.broadsheet.account.Staff.Colleague;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Who may write the sections of which article, and who may know of them. */
@QuarkusTest
class SectionRolesTest {

    @Test
    void readers_are_told_so_before_they_are_asked_for_a_tag() {
        Filed article = Sectioning.story();
        String section = path(article, "Beta");
        Colleague subscriber = Staff.hire(Role.READER);

        for (String[] write : writes(article, section)) {
            request(reader(), write).then().statusCode(401);
            request(subscriber.asks(), write).then().statusCode(403);
        }
        for (String address : new String[] {article.path() + "/sections", section}) {
            reader().get(address + "?status=any").then().statusCode(401);
            subscriber.asks().get(address + "?status=any").then().statusCode(403);
            subscriber.asks().get(address).then().statusCode(404);
        }
    }

    @Test
    void a_reporter_writes_the_sections_of_drafts_of_their_own() {
        Colleague reporter = Staff.hire(Role.REPORTER);
        Filed article = reporter.files();
        String section = "/v1/sections/" + read(article).path("data[0].id");

        reporter.asks().get(section + "?status=draft").then().statusCode(200).body("article.id", equalTo(article.id()));
        reporter.asks().get(article.path() + "/sections?status=draft").then().statusCode(200);
        request(
                        reporter.asks().header("If-Match", article.tag()),
                        writes(article, section).get(2))
                .then()
                .statusCode(200);
        request(
                        reporter.asks().header("If-Match", article.tag()),
                        writes(article, section).get(0))
                .then()
                .statusCode(201);
    }

    @Test
    void the_sections_of_others_drafts_are_not_there_and_nothing_tells_of_their_article() {
        Filed article = Sectioning.story();
        String section = path(article, "Beta");
        Colleague reporter = Staff.hire(Role.REPORTER);

        for (String[] write : writes(article, section)) {
            Response hidden = request(reporter.asks().header("If-Match", article.tag()), write);

            hidden.then().statusCode(404);
            if (write[1].equals(section)) {
                assertThat(hidden.asString()).doesNotContain(article.id(), article.slug());
            }
        }
        reporter.asks().get(article.path() + "/sections?status=any").then().statusCode(404);
        Response hidden = reporter.asks().get(section + "?status=any");
        Response nothing = reporter.asks().get("/v1/sections/" + Sectioning.NOWHERE + "?status=any");
        hidden.then().statusCode(404);
        assertThat(hidden.<String>path("detail").replace(section.substring(13), ""))
                .isEqualTo(nothing.<String>path("detail").replace(Sectioning.NOWHERE, ""));
    }

    @Test
    void editors_write_everybodys() {
        Filed article = Staff.hire(Role.REPORTER).files();
        String section = "/v1/sections/" + read(article).path("data[0].id");
        Colleague editor = Staff.hire(Role.EDITOR);

        request(
                        editor.asks().header("If-Match", article.tag()),
                        writes(article, section).get(0))
                .then()
                .statusCode(201);
    }

    @Test
    void what_an_editor_has_scheduled_only_an_editor_changes() {
        Colleague reporter = Staff.hire(Role.REPORTER);
        Filed article = Copydesk.schedule(reporter.files());
        String section = "/v1/sections/" + read(article).path("data[0].id");

        for (String[] write : writes(article, section)) {
            request(reporter.asks().header("If-Match", article.tag()), write)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-transition"));
        }
        request(
                        desk().header("If-Match", article.tag()),
                        writes(article, section).get(0))
                .then()
                .statusCode(201);
    }

    @Test
    void a_status_that_the_article_does_not_have_is_not_found() {
        Filed article = Sectioning.story();
        String section = path(article, "Beta");

        for (String address : new String[] {article.path() + "/sections", section}) {
            desk().get(address + "?status=published").then().statusCode(404);
            desk().get(address + "?status=drafty").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        }
        Newsroom.publish(article);
        desk().get(section + "?status=published").then().statusCode(200);
    }
}
