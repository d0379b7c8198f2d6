package dev.broadsheet.replay;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.with;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is sent again gets the answer of the first time. */
@QuarkusTest
class ReplayApiTest {

    private final String key = UUID.randomUUID().toString();
    private final String draft = "{\"headline\":\"" + headline() + "\"}";

    @Inject
    KeptAnswers kept;

    @Test
    void a_repeated_request_gets_the_answer_of_the_first_and_does_nothing() {
        Response first = json(draft).header("Idempotency-Key", key).post("/v1/articles");

        Response second = json(draft).header("Idempotency-Key", key).post("/v1/articles");

        first.then().statusCode(201);
        assertSame(first, second);
        assertThat(second.header("ETag")).isNotBlank();
        assertThat(second.header("Location")).isNotBlank();
        assertThat(second.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_key_in_quotation_marks_is_the_same_key() {
        Response first = json(draft).header("Idempotency-Key", key).post("/v1/articles");

        assertSame(first, json(draft).header("Idempotency-Key", '"' + key + '"').post("/v1/articles"));
    }

    @Test
    void without_a_key_every_request_counts() {
        String first = json(draft).post("/v1/articles").path("id");

        assertThat(json(draft).post("/v1/articles").<String>path("id")).isNotEqualTo(first);
    }

    @Test
    void an_import_is_repeated_byte_for_byte_whatever_coding_is_welcome() {
        String text = text(headline());
        Response first = imports(text).header("Accept-Encoding", "gzip").post("/v1/imports?publish=true");

        Response second = imports(text).post("/v1/imports?publish=true");

        first.then().statusCode(201);
        assertSame(first, second);
    }

    @Test
    void a_verb_is_repeated_although_its_tag_is_stale_by_then() {
        Filed article = draft(headline());
        Response first = publish(article);

        Response second = publish(article);

        first.then().statusCode(200);
        assertSame(first, second);
    }

    @Test
    void another_body_is_refused() {
        json(draft).header("Idempotency-Key", key).post("/v1/articles");

        refused(json(draft + " ").header("Idempotency-Key", key).post("/v1/articles"));
    }

    @Test
    void another_path_query_or_media_type_is_refused() {
        String text = text(headline());
        imports(text).post("/v1/imports").then().statusCode(201);
        Filed article = draft(headline());

        refused(publish(article));
        refused(imports(text).post("/v1/imports?publish=true"));
        refused(imports(text).contentType("text/plain; charset=UTF-8").post("/v1/imports"));
    }

    @Test
    void the_same_key_of_another_account_is_another_key() {
        String reporter = kept.tokenOfNewAccount("reporter");
        Response first = json(draft).header("Idempotency-Key", key).post("/v1/articles");

        Response other = with(reporter)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"headline\":\"Another\"}")
                .post("/v1/articles");

        other.then().statusCode(201);
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void what_was_refused_is_looked_at_anew() {
        Filed article = draft(headline());
        desk().header("Idempotency-Key", key)
                .header("If-Match", "\"stale\"")
                .contentType("application/json")
                .post(article.path() + "/publish")
                .then()
                .statusCode(412);
        assertThat(kept.under(key)).isEmpty();

        publish(article).then().statusCode(200);
    }

    @Test
    void a_refused_key_is_free_for_another_request() {
        json("{\"headline\":1}")
                .header("Idempotency-Key", key)
                .post("/v1/articles")
                .then()
                .statusCode(400);

        json(draft).header("Idempotency-Key", key).post("/v1/articles").then().statusCode(201);
    }

    @Test
    void a_rehearsal_is_not_kept() {
        String text = text(headline());

        imports(text).post("/v1/imports?dryRun=true").then().statusCode(200);

        assertThat(kept.under(key)).isEmpty();
        imports(text).post("/v1/imports").then().statusCode(201);
    }

    @Test
    void after_24_hours_it_is_a_new_request() {
        String first =
                json(draft).header("Idempotency-Key", key).post("/v1/articles").path("id");
        kept.age(key, "24 hours 1 second");

        Response later = json("{\"headline\":\"" + word() + "\"}")
                .header("Idempotency-Key", key)
                .post("/v1/articles");

        later.then().statusCode(201);
        assertThat(later.<String>path("id")).isNotEqualTo(first);
        assertThat(kept.under(key)).singleElement().isEqualTo(later.asString());
    }

    @Test
    void just_before_24_hours_it_is_still_the_same() {
        Response first = json(draft).header("Idempotency-Key", key).post("/v1/articles");
        kept.age(key, "23 hours 59 minutes");

        assertSame(first, json(draft).header("Idempotency-Key", key).post("/v1/articles"));
    }

    @Test
    void old_answers_are_deleted_by_those_who_come_after() {
        json(draft).header("Idempotency-Key", key).post("/v1/articles");
        kept.age(key, "100 years");

        json(draft).header("Idempotency-Key", word()).post("/v1/articles");

        assertThat(kept.under(key)).isEmpty();
    }

    @Test
    void who_is_asking_comes_first() {
        reader().header("Idempotency-Key", "a b")
                .contentType("application/json")
                .body("{}")
                .post("/v1/articles")
                .then()
                .statusCode(401);
        with(kept.tokenOfNewAccount("reporter"))
                .header("Idempotency-Key", "a b")
                .header("If-Match", "*")
                .contentType("application/json")
                .post("/v1/articles/no-such-article/publish")
                .then()
                .statusCode(403);
    }

    @Test
    void who_may_no_longer_ask_gets_no_kept_answer() {
        Filed article = draft(headline());
        String editor = kept.tokenOfNewAccount("editor");
        RequestSpecification request = with(editor)
                .header("Idempotency-Key", key)
                .header("If-Match", article.tag())
                .contentType("application/json");
        request.post(article.path() + "/publish").then().statusCode(200);

        kept.appoint(editor, "reporter");

        request.post(article.path() + "/publish").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a,b", "\"open", "\"\""})
    void a_key_that_is_none_is_refused(String nonsense) {
        json(draft)
                .header("Idempotency-Key", nonsense)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void two_keys_are_refused() {
        json(draft)
                .header("Idempotency-Key", key)
                .header("Idempotency-Key", key)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("twice"));
    }

    private RequestSpecification imports(String text) {
        return desk().header("Idempotency-Key", key)
                .contentType("text/plain;charset=utf-8")
                .body(text);
    }

    private Response publish(Filed article) {
        return desk().header("Idempotency-Key", key)
                .header("If-Match", article.tag())
                .contentType("application/json")
                .post(article.path() + "/publish");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private static void assertSame(Response one, Response two) {
        assertThat(two.statusCode()).isEqualTo(one.statusCode());
        assertThat(two.asByteArray()).isEqualTo(one.asByteArray());
        assertThat(headers(two)).isEqualTo(headers(one));
    }

    /** All but what numbers the request itself. */
    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("X-Request-Id", null)))
                .map(Header::toString)
                .sorted()
                .toList();
    }
}
