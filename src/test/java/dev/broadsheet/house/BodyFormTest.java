package dev.broadsheet.house;

import static dev.broadsheet.Newsroom.ADMIN_KEY;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "application/json;charset=utf-16", "application/json;charset=iso-8859-1"
            })
    void a_body_has_one_form_that_can_be_read(String type) {
        Filed article = draft(headline());

        on(article)
                .header("Content-Type", type)
                .body("{\"reason\":\"Wrong town\"}".getBytes())
                .post(article.path() + "/kill")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void json_may_say_that_it_is_utf_8() {
        Filed article = draft(headline());

        on(article)
                .header("Content-Type", "application/json; charset=UTF-8")
                .body("{\"note\":\"Über\"}".getBytes(StandardCharsets.UTF_8))
                .post(article.path() + "/submit")
                .then()
                .statusCode(200);
    }

    @Test
    void a_content_coding_is_refused_with_what_is_read() {
        Filed article = draft(headline());

        on(article)
                .header("Content-Encoding", "br")
                .contentType("application/json")
                .body("{}")
                .post(article.path() + "/submit")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"headline\":\"Changed\"}"})
    void a_patch_says_of_what_sort_it_is(String body) throws IOException, InterruptedException {
        Filed article = draft(headline());

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + article.path()))
                                .header("Authorization", "Bearer " + ADMIN_KEY)
                                .header("If-Match", "*")
                                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("unsupported-media-type");
    }
}
