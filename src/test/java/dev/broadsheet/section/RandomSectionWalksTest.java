package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, walks show what a list in memory would. */
@QuarkusTest
class RandomSectionWalksTest {

    private static final int QUESTIONS = 200;

    private final Random random = new Random(20261123);

    private record Asked(
            String query,
            Predicate<PrintedSections.Story> story,
            Predicate<PrintedSections.Section> section,
            boolean newestFirst) {}

    @Test
    void every_walk_shows_what_the_model_has() {
        PrintedSections print = new PrintedSections(random, 25);
        for (int question = 0; question < QUESTIONS; question++) {
            Asked asked = asked(print);
            List<String> expected = print.expected(asked.story(), asked.section(), asked.newestFirst());

            assertThat(forth(asked.query())).as(asked.query()).isEqualTo(expected);
            if (question % 3 == 0) {
                assertThat(back(asked.query(), expected.size()))
                        .as(asked.query() + " back")
                        .isEqualTo(expected);
            }
            if (!asked.query().contains("q=")) {
                int total = get(asked.query() + "&limit=1&total=true").getInt("page.total");
                assertThat(total).as(asked.query()).isEqualTo(expected.size());
            }
        }
    }

    private Asked asked(PrintedSections print) {
        List<String> parameters = new ArrayList<>();
        Predicate<PrintedSections.Story> story = any -> true;
        Predicate<PrintedSections.Section> section = any -> true;
        int isolated = random.nextInt(3);
        if (isolated == 0 || random.nextInt(4) == 0) {
            Set<String> places = some(print, print.places);
            parameters.add("siteSection=" + String.join(",", places));
            story = story.and(each -> places.contains(each.place())
                    || each.place().equals(print.places.get(1)) && places.contains(print.places.get(0)));
        }
        if (isolated == 1 || random.nextInt(4) == 0) {
            Set<String> tags = some(print, print.tags);
            parameters.add("tag=" + String.join(",", tags));
            story = story.and(each -> each.tags().stream().anyMatch(tags::contains));
        }
        if (isolated == 2) {
            Set<String> ids = new TreeSet<>();
            for (int named = 1 + random.nextInt(8); named > 0; named--) {
                PrintedSections.Story chosen = print.any(print.stories);
                ids.add(random.nextBoolean() ? chosen.id() : chosen.slug());
            }
            parameters.add("article=" + String.join(",", ids));
            story = story.and(each -> ids.contains(each.id()) || ids.contains(each.slug()));
        }
        if (random.nextInt(4) == 0) {
            String from = print.any(print.stories).publishedAt();
            parameters.add("from=" + from);
            story = story.and(each -> each.publishedAt().compareTo(from) >= 0);
        }
        if (random.nextBoolean()) {
            Set<String> kinds = some(print, PrintedSections.KINDS);
            parameters.add("kind=" + String.join(",", kinds));
            section = section.and(each -> kinds.contains(each.kind()));
        }
        if (random.nextInt(3) == 0) {
            String said = print.any(PrintedSections.WORDS);
            String unsaid = print.any(PrintedSections.WORDS);
            parameters.add("q=" + said + (unsaid.equals(said) ? "" : "+-" + unsaid));
            section = section.and(each -> each.words().contains(said)
                    && (unsaid.equals(said) || !each.words().contains(unsaid)));
        }
        boolean newestFirst = random.nextBoolean();
        parameters.add(newestFirst ? "sort=-publishedAt" : "sort=publishedAt");
        return new Asked(String.join("&", parameters), story, section, newestFirst);
    }

    private Set<String> some(PrintedSections print, List<String> words) {
        return new TreeSet<>(List.of(print.any(words), print.any(words)));
    }

    private List<String> forth(String query) {
        int limit = 4 + random.nextInt(30);
        List<String> seen = new ArrayList<>();
        JsonPath page = get(query + "&limit=" + limit);
        assertThat(page.getString("page.prev")).isNull();
        seen.addAll(page.getList("data.id"));
        while (page.getString("page.next") != null) {
            page = get(query + "&limit=" + limit + "&after=" + page.getString("page.next"));
            assertThat(page.getString("page.prev")).isNotNull();
            seen.addAll(page.getList("data.id"));
        }
        return seen;
    }

    private List<String> back(String query, int all) {
        JsonPath page = get(query + "&limit=" + Math.max(1, Math.min(all - 1, 100)));
        List<String> seen = new ArrayList<>();
        if (page.getString("page.next") == null) {
            return page.getList("data.id");
        }
        page = get(query + "&limit=100&after=" + page.getString("page.next"));
        int limit = 4 + random.nextInt(30);
        List<String> last = new ArrayList<>(page.getList("data.id"));
        Collections.reverse(last);
        seen.addAll(last);
        while (page.getString("page.prev") != null) {
            page = get(query + "&limit=" + limit + "&before=" + page.getString("page.prev"));
            List<String> rows = new ArrayList<>(page.getList("data.id"));
            Collections.reverse(rows);
            seen.addAll(rows);
        }
        Collections.reverse(seen);
        return seen;
    }

    private static JsonPath get(String query) {
        Response answer = reader().urlEncodingEnabled(false).get("/v1/sections?" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
