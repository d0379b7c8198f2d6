package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.section.Sectioning.NOWHERE;
import static dev.broadsheet.section.Sectioning.after;
import static dev.broadsheet.section.Sectioning.order;
import static dev.broadsheet.section.Sectioning.outline;
import static dev.broadsheet.section.Sectioning.read;
import static dev.broadsheet.section.Sectioning.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections of an article are put in another order. */
@QuarkusTest
class SectionOrderTest {

    @Test
    void sections_stand_as_they_are_named() {
        Filed article = publish(story());
        Map<String, Map<String, Object>> before = read(article).path("data.collectEntries { [(it.heading): it] }");

        Response ordered = order(
                article,
                named(
                        article,
                        "[{\"id\":\"Delta\"},{\"id\":\"Gamma\",\"level\":2},{\"id\":\"Alpha\",\"level\":1},"
                                + "{\"id\":\"Beta\",\"level\":1}]"));

        ordered.then()
                .statusCode(200)
                .body("data.heading", contains("Delta", "Gamma", "Alpha", "Beta"))
                .body("data.level", contains(1, 2, 1, 1))
                .body("data.position", contains(1, 2, 3, 4))
                .body("data[1].parentId", equalTo(before.get("Delta").get("id")))
                .body("data[3].parentId", nullValue())
                .body("page.next", nullValue());
        for (Map<String, Object> section : ordered.<List<Map<String, Object>>>path("data")) {
            assertThat(before.get(section.get("heading")))
                    .containsEntry("id", section.get("id"))
                    .containsEntry("anchor", section.get("anchor"))
                    .containsEntry("blocks", section.get("blocks"));
        }
        reader().get(article.path()).then().body("sections.heading", contains("Alpha", "Beta", "Gamma", "Delta"));
        publish(after(article, ordered));
        reader().get(article.path()).then().body("sections.heading", contains("Delta", "Gamma", "Alpha", "Beta"));
    }

    @Test
    void a_bare_id_keeps_its_level() {
        Filed article = story();

        order(article, named(article, "[\"Delta\",\"Beta\",{\"id\":\"Alpha\"},\"Gamma\"]"))
                .then()
                .statusCode(200);

        assertThat(outline(article)).containsExactly("Delta 1", "Beta 2", "Alpha 1", "Gamma 2");
    }

    @Test
    void the_order_there_is_makes_no_revision() {
        Filed article = story();

        order(article, named(article, "[\"Alpha\",\"Beta\",\"Gamma\",\"Delta\"]"))
                .then()
                .statusCode(200);

        desk().get(article.path() + "/revisions").then().body("data.revision", contains(1));
    }

    @Test
    void an_article_without_sections_has_one_order() {
        order(story(new String[0]), "[]").then().statusCode(200).body("data", equalTo(List.of()));
    }

    @Test
    void more_sections_than_a_page_holds_are_answered_together() {
        String[] many = new String[130];
        for (int at = 0; at < many.length; at++) {
            many[at] = "H" + at + " 1";
        }
        Filed article = story(many);
        List<String> ids = desk().get(article.path() + "?status=any").path("sections.id");
        String reversed = ids.stream().sorted(Comparator.reverseOrder()).toList().stream()
                .map(id -> "\"" + id + "\"")
                .toList()
                .toString();

        List<String> ordered = order(article, reversed).path("data.id");

        assertThat(ordered).hasSize(130).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | 422 | ",
                "[\"Alpha\",\"Beta\",\"Gamma\"] | 422 | ",
                "[\"Alpha\",\"Beta\",\"Gamma\",\"Delta\",\"Alpha\"] | 422 | /4",
                "[\"Alpha\",\"Beta\",\"Gamma\",\"Delta\",{\"id\":\"Alpha\"}] | 422 | /4",
                "[\"Alpha\",\"Beta\",\"Gamma\",\"Delta\",\"NOWHERE\"] | 422 | /4",
                "[\"Beta\",\"Alpha\",\"Gamma\",\"Delta\"] | 422 | /0",
                "[{\"id\":\"Alpha\",\"level\":1},{\"id\":\"Beta\",\"level\":3},\"Gamma\",\"Delta\"] | 422 | /1/level",
                "[{\"id\":\"Alpha\",\"level\":0},\"Beta\",\"Gamma\",\"Delta\"] | 422 | /0/level",
                "[{\"id\":\"Alpha\",\"level\":7},\"Beta\",\"Gamma\",\"Delta\"] | 422 | /0/level",
                "[{\"level\":1},\"Beta\",\"Gamma\",\"Delta\"] | 422 | /0",
                "[null,\"Beta\",\"Gamma\",\"Delta\"] | 422 | /0",
                "[{\"id\":\"Alpha\",\"heading\":\"A\"},\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0/heading",
                "[{\"id\":\"Alpha\",\"level\":\"1\"},\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0/level",
                "[{\"id\":\"Alpha\",\"bare\":true},\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0/bare",
                "[\"somewhere\",\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0",
                "[5,\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0",
                "[[\"Alpha\"],\"Beta\",\"Gamma\",\"Delta\"] | 400 | /0",
                "{\"data\":[]} | 400 | "
            })
    void an_order_names_each_section_once_and_does_not_leap(String body, int status, String pointer) {
        Filed article = story();

        Response refused = order(article, named(article, body));

        refused.then().statusCode(status).body("errors.pointer", everyItem(equalTo(pointer == null ? "" : pointer)));
        assertThat(outline(article)).containsExactly("Alpha 1", "Beta 2", "Gamma 2", "Delta 1");
    }

    /** With the ids of sections in place of their headings. */
    private static String named(Filed article, String body) {
        Map<String, String> ids = read(article).path("data.collectEntries { [(it.heading): it.id] }");
        String named = body.replace("NOWHERE", NOWHERE);
        for (Map.Entry<String, String> each : ids.entrySet()) {
            named = named.replace("\"" + each.getKey() + "\"", "\"" + each.getValue() + "\"");
        }
        return named;
    }
}
