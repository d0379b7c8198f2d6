package dev.broadsheet.problem;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is one document that a program can act on, whoever found it. */
@QuarkusTest
class ProblemApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/nothing", "/v1/articles/no-such-article", "/nothing", "/problems/nothing"})
    void nothing_there_is_404(String path) {
        problem(404, "not-found", reader().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history", "/lease", "/corrections", "/preview-links", "/sections", "/revisions"})
    void a_method_that_nothing_below_an_article_has_is_405_too(String below) {
        Filed article = draft(headline());

        Response answer = desk().contentType("application/json").body("{}").patch(article.path() + below);

        problem(405, "method-not-allowed", answer);
        assertThat(answer.header("Allow").split(", *")).contains("GET").doesNotContain("PATCH");
    }

    @Test
    void a_method_that_an_address_does_not_have_is_405_with_those_it_has() {
        Filed article = draft(headline());

        Response list = desk().delete("/v1/articles");
        Response publish = desk().get(article.path() + "/publish");
        Response imports = desk().get("/v1/imports");

        problem(405, "method-not-allowed", list);
        assertThat(list.header("Allow").split(", *"))
                .contains("GET", "HEAD", "POST")
                .doesNotContain("DELETE");
        problem(405, "method-not-allowed", publish);
        assertThat(publish.header("Allow").split(", *")).contains("POST").doesNotContain("GET");
        problem(405, "method-not-allowed", imports);
        assertThat(imports.header("Allow").split(", *")).contains("POST");
    }

    @Test
    void a_media_type_that_is_not_to_be_had_is_406() {
        problem(406, "not-acceptable", reader().accept("image/png").get("/v1/articles"));
        problem(
                406,
                "not-acceptable",
                reader().accept("text/csv").get(published(headline()).path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/merge-patch+json"})
    void a_body_of_another_type_is_415(String type) {
        problem(
                415,
                "unsupported-media-type",
                desk().contentType(type).body("{}".getBytes()).post("/v1/articles"));
    }

    @Test
    void broken_json_is_400_with_line_and_column() {
        Response answer = json("{\"headline\":\n  oops}").post("/v1/articles");

        problem(400, "malformed-request", answer);
        answer.then().body("detail", containsString("line 2, column"));
    }

    @Test
    void who_does_not_say_who_is_asking_is_told_how() {
        for (Response answer : new Response[] {
            reader().contentType("application/json").body("{}").post("/v1/articles"),
            reader().get("/v1/articles?status=draft"),
            reader().get("/v1/articles/no-such-article?status=any"),
            reader().contentType("text/plain").body("A").post("/v1/imports")
        }) {
            problem(401, "login-required", answer);
            answer.then().header("WWW-Authenticate", containsString("Bearer realm=\"broadsheet\""));
        }
    }

    @Test
    void an_unknown_token_is_refused_even_where_none_is_needed() {
        Response answer = with("bs_nobody-has-this-token").get("/v1/articles");

        problem(401, "invalid-token", answer);
        answer.then().header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer ", "bs_x", "Digest x"})
    void credentials_of_another_kind_are_refused(String authorization) {
        Response answer = reader().header("Authorization", authorization).get("/v1/articles");

        problem(401, "invalid-token", answer);
        answer.then().header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_client_may_number_its_request() {
        reader().header("X-Request-Id", "paper-17.4_2")
                .get("/v1/nothing")
                .then()
                .header("X-Request-Id", "paper-17.4_2")
                .body("requestId", equalTo("paper-17.4_2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "\u00e9", ""})
    void a_number_that_could_harm_a_log_is_replaced(String id) {
        Response answer = reader().header("X-Request-Id", id).get("/v1/nothing");

        problem(404, "not-found", answer);
        assertThat(answer.header("X-Request-Id")).isNotEqualTo(id);
    }

    @Test
    void an_answer_that_is_no_problem_has_a_number_too() {
        reader().get("/v1/articles").then().header("X-Request-Id", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_kind_has_a_page_that_explains_it(ProblemType type) {
        reader().get(type.page())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(type.code()));
        reader().get("/problems").then().statusCode(200).body(containsString(type.page()));
    }

    private static void problem(int status, String code, Response answer) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "private, no-store")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue())
                .body("errors", notNullValue())
                .body("requestId", equalTo(answer.header("X-Request-Id")));
        reader().get(answer.<String>path("type")).then().statusCode(200);
    }

    /** Sends what no well-behaved client sends, and returns the whole answer. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
