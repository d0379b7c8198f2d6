package dev.broadsheet.replay;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The same request several times at once, and what goes wrong at the worst moment. */
@QuarkusTest
class SimultaneousReplaysTest {

    private final String key = UUID.randomUUID().toString();

    @Inject
    KeptAnswers kept;

    @RepeatedTest(5)
    void of_fifty_at_once_one_files_and_all_get_its_answer() {
        String headline = headline();

        List<HttpResponse<String>> answers = Simultaneously.answers(imports(50, text(headline), "?publish=true", key));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("ETag").orElseThrow())
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location").orElseThrow())
                        .distinct())
                .hasSize(1);
        assertThat(filed(headline)).hasSize(1);
    }

    @Test
    void rehearsals_at_once_follow_each_other_and_are_all_answered() {
        String headline = headline();

        List<HttpResponse<String>> answers = Simultaneously.answers(imports(5, text(headline), "?dryRun=true", key));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(filed(headline)).isEmpty();
    }

    @Test
    void of_two_requests_with_one_key_at_once_one_is_refused() {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        sent.addAll(imports(3, text(headline()), "", key));
        sent.addAll(imports(3, text(headline()), "", key));

        assertThat(Simultaneously.answers(sent).stream()
                        .map(HttpResponse::statusCode)
                        .sorted())
                .containsExactly(201, 201, 201, 422, 422, 422);
    }

    @Test
    void a_key_is_waited_for_while_another_node_is_at_it() throws SQLException {
        String headline = headline();
        List<CompletableFuture<HttpResponse<String>>> sent;
        try (Connection node = kept.hold(key)) {
            sent = imports(20, text(headline), "", key);
            await().until(kept::waitingInTheDatabase, waiting -> waiting == 1);
            node.rollback();
        }

        assertThat(Simultaneously.answers(sent))
                .extracting(HttpResponse::statusCode)
                .containsOnly(201);
        assertThat(filed(headline)).hasSize(1);
    }

    @Test
    void what_runs_for_long_is_still_running_and_others_are_not_kept_waiting() throws SQLException {
        String headline = headline();
        try (Connection node = kept.hold(key)) {
            List<CompletableFuture<HttpResponse<String>>> waiting = imports(20, text(headline), "", key);
            await().until(kept::waitingInTheDatabase, nodes -> nodes == 1);
            List<HttpResponse<String>> others = Simultaneously.answers(imports(1, text(headline()), "", word()));
            List<HttpResponse<String>> answers = Simultaneously.answers(waiting);
            node.rollback();

            assertThat(others).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                assertThat(answer.body()).contains("request-in-progress");
            });
        }
        assertThat(filed(headline)).isEmpty();
        assertThat(Simultaneously.answers(imports(1, text(headline), "", key)))
                .extracting(HttpResponse::statusCode)
                .containsOnly(201);
    }

    @Test
    void races_for_a_slug_are_lost_as_without_a_key() {
        String draft = "{\"headline\":\"" + headline() + "\",\"slug\":\"" + word().toLowerCase() + "\"}";
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int client = 0; client < 6; client++) {
            sent.addAll(Simultaneously.start(
                    Map.of("Idempotency-Key", word()), 1, "POST", "/v1/articles", "application/json", draft));
        }

        assertThat(Simultaneously.answers(sent))
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void races_for_a_state_are_lost_as_without_a_key() {
        Filed article = draft(headline());
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int client = 0; client < 6; client++) {
            sent.addAll(Simultaneously.start(
                    Map.of("Idempotency-Key", word(), "If-Match", article.tag()),
                    1,
                    "POST",
                    article.path() + "/publish",
                    "application/json",
                    ""));
        }

        assertThat(Simultaneously.answers(sent))
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void a_transaction_that_fails_at_its_end_leaves_neither_article_nor_key() {
        String headline = word();
        kept.failCommitsOf(headline);

        HttpResponse<String> failed = create(headline);
        kept.letCommitsPass(headline);

        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(filed(headline)).isEmpty();
        assertThat(kept.under(key)).isEmpty();
        assertThat(create(headline).statusCode()).isEqualTo(201);
        assertThat(kept.under(key)).hasSize(1);
        assertThat(filed(headline)).hasSize(1);
    }

    private HttpResponse<String> create(String headline) {
        String draft = "{\"headline\":\"" + headline + "\"}";
        return Simultaneously.answers(Simultaneously.start(
                        Map.of("Idempotency-Key", key), 1, "POST", "/v1/articles", "application/json", draft))
                .get(0);
    }

    private static List<CompletableFuture<HttpResponse<String>>> imports(
            int times, String text, String query, String key) {
        return Simultaneously.start(
                Map.of("Idempotency-Key", key), times, "POST", "/v1/imports" + query, "text/plain", text);
    }

    private List<String> filed(String headline) {
        return kept.column("select id::text from desk.article where summary ->> 'headline' = ?", headline);
    }
}
