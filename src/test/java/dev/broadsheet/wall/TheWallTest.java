package dev.broadsheet.wall;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.kill;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.restore;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An anonymous reader finds no trace of a story that is not in print: not one byte of any answer tells of it. */
@QuarkusTest
class TheWallTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String headline = headline();
    private final String slug = headline.toLowerCase().replace(' ', '-');
    private final String otherSlug = slug();
    private final String byline = "Ines " + word();
    private final String bylineSlug = byline.toLowerCase().replace(' ', '-');
    private final String edition = word();

    @Test
    void a_draft_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        file("");

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_story_that_waits_for_its_minute_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        schedule(file(""));

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_story_under_embargo_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        publish(changed(file(""), "{\"embargo\":{\"until\":\"" + FAR + "\"}}"));

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_draft_that_was_killed_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        kill(file(""), "It is not true.");

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_story_that_was_killed_and_restored_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        Filed killed = kill(renamed(file("?publish=true"), otherSlug), "It is not true.");
        Map<String, String> meanwhile = everythingReadersSee();
        restore(killed);

        assertThat(meanwhile).isNotEqualTo(before);
        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_story_that_was_withdrawn_with_its_old_slug_and_corrections_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        Filed renamed = publish(renamed(file("?publish=true"), otherSlug));
        unpublish(after(renamed, correct(renamed, "It was Tuesday.")));

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_story_that_was_withdrawn_leaves_no_trace() throws Exception {
        published(headline());
        Map<String, String> before = everythingReadersSee();

        Filed article = file("?publish=true");
        Map<String, String> meanwhile = everythingReadersSee();
        unpublish(article);

        assertThat(meanwhile).isNotEqualTo(before);
        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_draft_is_told_from_nothing_by_no_name_it_has() throws Exception {
        Filed article = file("");
        String section = Newsroom.desk().get(article.path() + "?status=any").path("sections[0].id");
        String bylineId = Newsroom.desk().get("/v1/bylines/" + bylineSlug).path("id");
        String nothing = "0199e4c2-0000-7000-8000-00000000002a";

        assertThat(answer("GET", article.path()).replace(article.id(), nothing))
                .isEqualTo(answer("GET", "/v1/articles/" + nothing));
        assertThat(answer("GET", "/v1/sections/" + section).replace(section, nothing))
                .isEqualTo(answer("GET", "/v1/sections/" + nothing));
        assertThat(answer("GET", "/v1/bylines/" + bylineId).replace(bylineId, nothing))
                .isEqualTo(answer("GET", "/v1/bylines/" + nothing));
    }

    @Test
    void changes_to_a_published_story_leave_no_trace_before_they_are_published() throws Exception {
        Filed article = file("?publish=true");
        Map<String, String> before = everythingReadersSee();

        Newsroom.on(article)
                .contentType("application/merge-patch+json")
                .body(
                        "{\"headline\":\"Secret\",\"standfirst\":\"Secret.\",\"bylines\":[],\"edition\":null,\"sections\":[]}")
                .patch(article.path())
                .then()
                .statusCode(200);

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void an_update_that_waits_for_its_minute_leaves_no_trace() throws Exception {
        Filed article = file("?publish=true");
        Map<String, String> before = everythingReadersSee();

        schedule(changed(article, "{\"headline\":\"Secret\",\"edition\":null,\"sections\":[]}"));

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_new_slug_leaves_no_trace_before_it_is_published() throws Exception {
        Filed article = file("?publish=true");
        Map<String, String> before = everythingReadersSee();

        renamed(article, otherSlug);

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    @Test
    void a_correction_of_a_withdrawn_story_leaves_no_trace_before_it_comes_out_again() throws Exception {
        Filed article = unpublish(file("?publish=true"));
        Map<String, String> before = everythingReadersSee();

        correct(article, "It was Tuesday.").then().statusCode(201);

        assertThat(everythingReadersSee()).isEqualTo(before);
    }

    private Filed file(String query) {
        return Filed.of(send(text(headline, byline, edition + " Edition"), query));
    }

    private Map<String, String> everythingReadersSee() throws IOException, InterruptedException {
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>(List.of(
                "/v1/articles",
                "/v1/articles?limit=1",
                "/v1/articles?limit=100&total=true",
                "/v1/articles/" + slug,
                "/v1/articles/" + slug + "/sections",
                "/v1/articles/" + slug + "/corrections",
                "/v1/articles/" + otherSlug,
                "/v1/articles/" + otherSlug + "/sections",
                "/v1/articles/" + otherSlug + "/corrections",
                "/v1/corrections",
                "/v1/corrections?limit=100&total=true",
                "/v1/corrections?kind=correction",
                "/v1/bylines/" + bylineSlug,
                "/v1/bylines/ines-calder",
                "/v1/sections/" + slug));
        for (String word : List.of("draft", "published", "any")) {
            paths.add("/v1/articles?status=" + word);
            paths.add("/v1/articles/" + slug + "?status=" + word);
        }
        for (String path : paths) {
            for (String method : List.of("GET", "HEAD", "DELETE", "PUT", "OPTIONS")) {
                seen.put(method + " " + path, answer(method, path));
            }
        }
        return seen;
    }

    /** Everything an answer tells, apart from the number of the request. */
    private static String answer(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        String requestId = headers.remove("x-request-id").get(0);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() + " " + headers + "\n" + body.replace(requestId, "");
    }
}
