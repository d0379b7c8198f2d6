package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.oneOf;

import dev.broadsheet.Newsroom.Filed;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/** What tests of section writes have in common: a story whose sections nest, and the ways to change them. */
final class Sectioning {

    static final String MERGE_PATCH = "application/merge-patch+json";
    static final String JSON_PATCH = "application/json-patch+json";
    static final String NOWHERE = "0199e4c2-0000-7000-8000-00000000002a";

    private Sectioning() {}

    /** A draft with the sections Alpha, within it Beta and Gamma, and Delta; each has two paragraphs. */
    static Filed story() {
        return story("Alpha 1", "Beta 2", "Gamma 2", "Delta 1");
    }

    /** A draft of sections, each given by its heading and its level. */
    static Filed story(String... sections) {
        List<String> bodies = new ArrayList<>();
        for (String section : sections) {
            String[] words = section.split(" ");
            bodies.add(section(words[0], ",\"level\":" + words[1]));
        }
        return Filed.of(json("{\"headline\":\"" + headline() + "\",\"sections\":" + bodies + "}")
                .post("/v1/articles"));
    }

    /** A section with a heading, two paragraphs, and more members if wanted. */
    static String section(String heading, String more) {
        return ("{\"heading\":\"%1$s\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%1$s one.\"},"
                        + "{\"type\":\"paragraph\",\"text\":\"%1$s two.\"}]%2$s}")
                .formatted(heading, more);
    }

    /** The sections of the working copy. */
    static Response read(Filed article) {
        Response sections = desk().get(article.path() + "/sections?status=any&limit=100");
        sections.then().statusCode(200);
        return sections;
    }

    /** The sections of the working copy as headings and levels: {@code Alpha 1}. */
    static List<String> outline(Filed article) {
        JsonPath sections = read(article).jsonPath();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < sections.getList("data").size(); at++) {
            lines.add(sections.getString("data[" + at + "].heading") + " " + sections.getInt("data[" + at + "].level"));
        }
        return lines;
    }

    static String id(Filed article, String heading) {
        return read(article).path("data.find { it.heading == '" + heading + "' }.id");
    }

    static String path(Filed article, String heading) {
        return "/v1/sections/" + id(article, heading);
    }

    static RequestSpecification sends(RequestSpecification request, String type, String body) {
        return request.contentType(type).body(body.getBytes(UTF_8));
    }

    static RequestSpecification on(Filed article, String type, String body) {
        return sends(desk().header("If-Match", article.tag()), type, body);
    }

    static Response add(Filed article, String body) {
        return on(article, "application/json", body).post(article.path() + "/sections");
    }

    static Response replace(Filed article, String heading, String body) {
        return on(article, "application/json", body).put(path(article, heading));
    }

    static Response patch(Filed article, String heading, String changes) {
        return on(article, MERGE_PATCH, changes).patch(path(article, heading));
    }

    static Response operate(Filed article, String heading, String operations) {
        return on(article, JSON_PATCH, operations).patch(path(article, heading));
    }

    static Response delete(Filed article, String heading, String query) {
        return desk().header("If-Match", article.tag()).delete(path(article, heading) + query);
    }

    static Response order(Filed article, String body) {
        return on(article, "application/json", body).put(article.path() + "/sections/order");
    }

    /** The article with the tag that a write to one of its sections answered with. */
    static Filed after(Filed article, Response answer) {
        answer.then().statusCode(oneOf(200, 201, 204));
        return new Filed(article.id(), article.slug(), answer.header("ETag"));
    }
}
