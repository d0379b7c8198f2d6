package dev.broadsheet.article;

import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.revisions;
import static dev.broadsheet.article.Revising.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many who write at once lose nothing of what the others wrote. */
@QuarkusTest
class SimultaneousEditsTest {

    @Test
    void of_forty_edits_of_one_state_one_wins_round_after_round() {
        Filed article = story();
        String tag = article.tag();

        for (int round = 1; round <= 10; round++) {
            List<HttpResponse<String>> answers = Simultaneously.answers(Simultaneously.start(
                    40, "PATCH", article.path(), Revising.MERGE_PATCH, "{\"headline\":\"Round " + round + "\"}", tag));

            List<HttpResponse<String>> won = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .toList();
            assertThat(won).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(39);
            tag = won.get(0).headers().firstValue("ETag").orElseThrow();
            String current = tag;
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.headers().firstValue("ETag")).contains(current));
        }
        read(article).then().body("revision", equalTo(11)).body("headline", equalTo("Round 10"));
    }

    @RepeatedTest(3)
    void of_eight_who_change_a_section_each_all_get_their_way() {
        Filed article = ofSections(8);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();

        for (int section = 0; section < 8; section++) {
            sent.addAll(Simultaneously.start(
                    Map.of("If-Match", article.tag(), "Prefer", "merge"),
                    1,
                    "PATCH",
                    article.path(),
                    Revising.JSON_PATCH,
                    heading(section, "Mine " + section)));
        }

        assertThat(Simultaneously.answers(sent))
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        assertThat(read(article).<List<String>>path("sections.heading"))
                .containsExactlyElementsOf(IntStream.range(0, 8)
                        .mapToObj(section -> "Mine " + section)
                        .toList());
        revisions(article).then().body("data[0].revision", equalTo(9));
    }

    @RepeatedTest(3)
    void of_eight_who_add_a_section_each_all_come_in() {
        Filed article = ofSections(1);
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();

        for (int section = 0; section < 8; section++) {
            sent.addAll(Simultaneously.start(
                    Map.of("If-Match", article.tag(), "Prefer", "merge"),
                    1,
                    "PATCH",
                    article.path(),
                    Revising.JSON_PATCH,
                    "[{\"op\":\"add\",\"path\":\"/sections/-\",\"value\":{\"heading\":\"New " + section + "\"}}]"));
        }

        assertThat(Simultaneously.answers(sent))
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        assertThat(read(article).<List<String>>path("sections.heading"))
                .hasSize(9)
                .containsAll(IntStream.range(0, 8)
                        .mapToObj(section -> "New " + section)
                        .toList());
    }

    private static Filed ofSections(int count) {
        List<String> sections = IntStream.range(0, count)
                .mapToObj(section -> "{\"heading\":\"Section " + section + "\"}")
                .toList();
        return Filed.of(Newsroom.json("{\"headline\":\"" + Newsroom.headline() + "\",\"sections\":" + sections + "}")
                .post("/v1/articles"));
    }
}
