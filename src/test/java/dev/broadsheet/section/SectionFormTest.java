package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections in the form in which they are asked for, wherever they are shown. */
@QuarkusTest
class SectionFormTest {

    private static final String SECTIONS = """
            {"headline":"%s","sections":[{"heading":"<img src=x onerror=alert(1)>","blocks":[
              {"type":"paragraph","text":"Two ferries sail.","marks":[{"type":"strong","start":4,"end":11}]},
              {"type":"paragraph","text":"</p><script>alert(1)</script> & \\"more\\""}]},
             {"heading":"After","blocks":[{"type":"paragraph","text":"It ends."}]}]}""";

    private static final String MARKED = "<p>Two <strong>ferries</strong> sail.</p>";

    @Test
    void blocks_come_as_html_in_print_and_on_the_desk() {
        Filed article = filed();

        for (Response section : everywhere(article, "body=html")) {
            List<Map<String, Object>> blocks = section.jsonPath().getList("blocks");
            assertThat(blocks.get(0)).containsEntry("html", MARKED).containsKeys("marks", "text");
            assertThat((String) blocks.get(1).get("html"))
                    .startsWith("<p>")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;")
                    .doesNotContain("<script");
        }
        for (Response list : lists(article, "body=html")) {
            assertThat(list.jsonPath().getString("data[0].blocks[0].html")).isEqualTo(MARKED);
            assertThat(list.jsonPath().getString("data[0].heading")).isEqualTo("<img src=x onerror=alert(1)>");
        }
    }

    @Test
    void blocks_come_as_plain_text_and_nothing_more() {
        Filed article = filed();

        for (Response section : everywhere(article, "body=text")) {
            assertThat(section.jsonPath().getMap("blocks[0]")).containsOnlyKeys("type", "id", "text");
            assertThat(section.jsonPath().getString("blocks[1].text"))
                    .isEqualTo("</p><script>alert(1)</script> & \"more\"");
        }
        for (Response list : lists(article, "body=text")) {
            assertThat(list.jsonPath().getMap("data[0].blocks[0]")).containsOnlyKeys("type", "id", "text");
        }
    }

    @Test
    void blocks_can_be_left_out() {
        Filed article = filed();

        for (Response section : everywhere(article, "body=none")) {
            section.then().body("blocks", empty()).body("heading", containsString("<img"));
        }
        for (Response list : lists(article, "body=none")) {
            list.then().body("data[0].blocks", empty()).body("data[1].blocks", empty());
        }
    }

    @Test
    void only_the_members_that_are_named_come() {
        Filed article = filed();

        for (Response section : everywhere(article, "fields=heading,article.headline")) {
            assertThat(section.jsonPath().getMap("")).containsOnlyKeys("heading", "article");
            assertThat(section.jsonPath().getMap("article")).containsOnlyKeys("headline");
        }
        for (Response list : lists(article, "fields=anchor,position")) {
            assertThat(list.jsonPath().getMap("data[1]")).isEqualTo(Map.of("position", 2, "anchor", "after"));
        }
    }

    @Test
    void the_neighbours_of_a_page_have_its_form() {
        Filed article = filed();

        Response first =
                reader().get("/v1/articles/" + article.slug() + "/sections?limit=1&body=text&fields=blocks&total=true");
        String next = first.header("Link").replaceAll("^<|>.*", "");

        assertThat(next).contains("fields=blocks&body=text&total=true&limit=1&after=");
        reader().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("data[0].blocks[0].text", equalTo("It ends."))
                .body("page.total", equalTo(2));
    }

    @Test
    void each_form_has_its_own_tag() {
        Filed article = filed();

        assertThat(List.of("body=html", "body=text", "body=none", "fields=id").stream()
                        .flatMap(form -> everywhere(article, form).stream())
                        .map(answer -> answer.header("ETag")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"body=htm", "fields=headin", "fields=blocks.text", "fields=blocks.block", "fields=article.x."})
    void a_form_that_there_is_not_is_refused(String form) {
        Filed article = filed();
        String parameter = form.substring(0, form.indexOf('='));

        for (Response answer : everywhere(article, form)) {
            answer.then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
        }
        for (Response answer : lists(article, form)) {
            answer.then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
        }
    }

    private static Filed filed() {
        return publish(Filed.of(json(SECTIONS.formatted(headline())).post("/v1/articles")));
    }

    /** Its first section as readers and as the desk see it. */
    private static List<Response> everywhere(Filed article, String form) {
        String path = "/v1/sections/" + reader().get(article.path()).path("sections[0].id");
        return List.of(reader().get(path + "?" + form), desk().get(path + "?status=any&" + form));
    }

    private static List<Response> lists(Filed article, String form) {
        String path = article.path() + "/sections?" + form;
        return List.of(reader().get(path), desk().get(path + "&status=any"));
    }
}
