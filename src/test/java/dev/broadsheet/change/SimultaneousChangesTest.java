package dev.broadsheet.change;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A copy that is kept by asking for changes while many publish at once. */
@QuarkusTest
class SimultaneousChangesTest {

    private static final int WRITERS = 8;
    private static final int COMMITS = 40;

    @Inject
    AgroalDataSource database;

    private final Set<String> copy = new TreeSet<>();
    private final List<Long> seen = new ArrayList<>();
    private long last;

    @Test
    void it_misses_nothing_and_is_what_readers_see() throws Exception {
        long start = Feed.last(database);
        last = start;
        List<Filed> articles =
                Stream.generate(() -> draft(headline())).limit(WRITERS).toList();

        CompletableFuture<?> done = CompletableFuture.allOf(IntStream.range(0, WRITERS)
                .mapToObj(writer ->
                        // Half of them end in print.
                        CompletableFuture.runAsync(() -> toggle(articles.get(writer), COMMITS - writer % 2)))
                .toArray(CompletableFuture[]::new));
        while (!done.isDone()) {
            poll();
        }
        done.join();
        while (poll()) {
            assertThat(seen).doesNotHaveDuplicates();
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(WRITERS * COMMITS - WRITERS);
        assertThat(seen).isEqualTo(Feed.after(database, start));
        assertThat(copy).isEqualTo(inPrint(articles)).hasSize(WRITERS / 2);
    }

    private static void toggle(Filed article, int commits) {
        Filed current = article;
        for (int commit = 0; commit < commits; commit++) {
            current = commit % 2 == 0 ? publish(current) : unpublish(current);
        }
    }

    /** Asks for what is new and applies it; false when nothing was. */
    private boolean poll() {
        JsonPath page = reader().get("/v1/changes?limit=7&after=" + last).jsonPath();
        for (Map<String, Object> change : page.<Map<String, Object>>getList("data")) {
            last = ((Number) change.get("sequence")).longValue();
            seen.add(last);
            if (change.get("type").equals("article.published")) {
                copy.add((String) change.get("articleId"));
            } else {
                copy.remove((String) change.get("articleId"));
            }
        }
        return page.get("page.next") != null;
    }

    private static Set<String> inPrint(List<Filed> articles) {
        return articles.stream()
                .filter(article -> reader().get(article.path()).statusCode() == 200)
                .map(Filed::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
