package dev.broadsheet.importing;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.broadsheet.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportApiTest {

    @Test
    void a_filed_story_comes_out_as_json() throws IOException {
        String headline = "Port Merrow Closes " + word() + " Bridge";
        String file =
                sample().replace("Port Merrow Closes Its Old Harbour Bridge After Engineers Find Cracks", headline);

        Response filed = send(file, "?publish=true");
        Response read = reader().get(filed.header("Location"));

        filed.then().statusCode(201).body("diagnostics", empty());
        read.then()
                .statusCode(200)
                .body("headline", equalTo(headline))
                .body("dateline", equalTo(Map.of("text", "PORT MERROW", "place", "Port Merrow")))
                .body("bylineText", equalTo("Ines Calder"))
                .body("bylines.slug", contains("ines-calder"))
                .body("edition.slug", equalTo("evening"))
                .body("edition.name", equalTo("Evening Edition"))
                .body("standfirst", startsWith("The 94-year-old swing bridge"))
                .body("comments.requireLogin", equalTo(true))
                .body("sections.kind", contains("quick_look", "deep_look", "subhead", "subhead", "subhead", "subhead"))
                .body("sections.level", contains(1, 1, 2, 2, 2, 2))
                .body("sections[0].label", equalTo("Quick Look"))
                .body("sections[0].heading", equalTo("Port Merrow Shuts a Landmark and Counts the Cost"))
                .body("sections[0].blocks", hasSize(6))
                .body("sections[1].blocks[0].text", startsWith("The barriers came down at noon"))
                .body("sections[5].heading", equalTo("A Town That Looks Across"))
                .body("sections[5].blocks", hasSize(3));
        assertThat(read.asString()).doesNotContain("Register or Login");
        assertThat(read.<List<String>>path("sections.parentId"))
                .filteredOn(parent -> parent != null)
                .hasSize(4)
                .containsOnly(read.<String>path("sections[1].id"));
    }

    @Test
    void the_answer_is_the_working_copy_and_says_where_it_is() {
        String headline = headline();

        Response filed = send(text(headline), "");

        filed.then()
                .statusCode(201)
                .header("Location", "/v1/articles/" + filed.path("slug"))
                .header("ETag", notNullValue())
                .header("Cache-Control", "private, no-store")
                .body("status", equalTo("draft"))
                .body("headline", equalTo(headline))
                .body("publishedAt", nullValue());
    }

    @Test
    void a_draft_is_not_in_print_and_a_published_one_is() {
        Response draft = send(text(headline()), "?publish=false");
        Response published = send(text(headline()), "?publish=true");

        reader().get(draft.header("Location")).then().statusCode(404);
        reader().get(published.header("Location")).then().statusCode(200);
        published.then().body("status", equalTo("published")).body("publishedAt", notNullValue());
    }

    @Test
    void doubts_are_told_with_their_line() {
        Response filed = send("Ferry " + word() + " Sails at Dawn\n\nThe ferry sailed.\n", "");

        filed.then()
                .statusCode(201)
                .body("diagnostics.code", hasItem("missing-byline"))
                .body("diagnostics.code", hasItem("missing-dateline"))
                .body("diagnostics.severity", hasItem("warning"))
                .body("diagnostics.line", not(hasItem(nullValue())));
    }

    @Test
    void stories_with_one_headline_get_slugs_of_their_own() {
        String headline = headline();

        Newsroom.Filed first = Newsroom.draft(headline);
        Newsroom.Filed second = Newsroom.draft(headline);

        assertThat(second.slug()).isEqualTo(first.slug() + "-2");
    }

    @Test
    void a_story_of_three_thousand_paragraphs_is_imported() {
        String text = headline() + "/ PORT MERROW/ Ines Calder\n\n"
                + "The ferry sailed at dawn and came back.\n".repeat(3_000);

        Response filed = send(text, "?publish=true");

        filed.then().statusCode(201);
        assertThat(reader().get(filed.header("Location")).<List<List<String>>>path("sections.blocks.id").stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(3_000);
    }

    @Test
    void a_line_of_a_megabyte_is_imported() {
        String line = "The ferry sailed at dawn. ".repeat(40_000).strip();

        Response filed = send(headline() + "/ PORT MERROW/ Ines Calder\n\n" + line + "\n", "?publish=true");

        filed.then().statusCode(201);
        reader().get(filed.header("Location")).then().statusCode(200).body("sections[0].blocks[0].text", equalTo(line));
    }

    @Test
    void an_empty_text_is_refused() {
        refused(422, "invalid-content", desk().contentType("text/plain").post("/v1/imports"));
        refused(422, "invalid-content", send(" \r\n\t\n\ufeff", ""));
    }

    @Test
    void a_picture_is_refused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        refused(400, "malformed-request", bytes(png));
    }

    @Test
    void text_in_another_encoding_is_refused_with_its_place() {
        refused(400, "malformed-request", bytes(text(headline()).getBytes(StandardCharsets.UTF_16)));
        Response latin = bytes("Caf\u00e9 ".getBytes(StandardCharsets.ISO_8859_1));

        refused(400, "malformed-request", latin);
        latin.then().body("detail", startsWith("Line 1, column 4"));
    }

    @Test
    void another_charset_is_refused_before_the_text_is_read() {
        Response answer = desk().contentType("text/plain;charset=iso-8859-1")
                .body(text(headline()).getBytes(StandardCharsets.US_ASCII))
                .post("/v1/imports");

        refused(415, "unsupported-media-type", answer);
    }

    @Test
    void a_text_that_is_too_large_is_refused() {
        refused(413, "content-too-large", send("The ferry sailed.\n".repeat(200_000), ""));
    }

    @Test
    void a_parameter_that_is_no_truth_value_is_refused() {
        Response answer = send(text(headline()), "?publish=yes");

        refused(400, "invalid-parameter", answer);
        answer.then().body("errors.parameter", contains("publish"));
    }

    @Test
    void an_unknown_parameter_is_refused_with_the_one_that_was_meant() {
        Response answer = send(text(headline()), "?dryrun=true");

        refused(400, "unknown-parameter", answer);
        answer.then().body("errors[0].detail", equalTo("did you mean dryRun?"));
    }

    private static Response bytes(byte[] body) {
        return desk().contentType("text/plain").body(body).post("/v1/imports");
    }

    private static void refused(int status, String code, Response answer) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    private static String sample() throws IOException {
        try (InputStream file = ImportApiTest.class.getResourceAsStream("/stories/harbour-bridge.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
