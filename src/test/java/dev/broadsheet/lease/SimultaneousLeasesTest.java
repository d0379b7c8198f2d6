package dev.broadsheet.lease;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import dev.broadsheet.account.Staff.Colleague;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many who begin to edit in the same moment, without a body and without a media type. */
@QuarkusTest
class SimultaneousLeasesTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void of_thirty_at_once_one_holds_it() {
        List<Colleague> editors =
                Stream.generate(() -> Staff.hire(Role.EDITOR)).limit(30).toList();
        Filed article = draft(headline());

        List<HttpResponse<String>> answers = take(article, editors);

        String holder = desk().get(article.path() + "/lease").path("holder.id");
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(answers)
                .extracting(answer -> new JsonPath(answer.body()).getString("holder.id"))
                .containsOnly(holder);
    }

    @Test
    void of_thirty_times_the_same_account_all_hold_it() {
        Colleague editor = Staff.hire(Role.EDITOR);
        Filed article = draft(headline());

        List<HttpResponse<String>> answers =
                take(article, Stream.generate(() -> editor).limit(30).toList());

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    }

    private static List<HttpResponse<String>> take(Filed article, List<Colleague> editors) {
        URI lease = URI.create("http://localhost:" + RestAssured.port + article.path() + "/lease");
        List<CompletableFuture<HttpResponse<String>>> sent = editors.stream()
                .map(editor -> HttpRequest.newBuilder(lease)
                        .header("Authorization", "Bearer " + editor.token())
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build())
                .map(request -> CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }
}
