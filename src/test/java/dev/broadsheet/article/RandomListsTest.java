package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of pages of lists nobody thought of, against the same stories looked through in plain Java. */
@QuarkusTest
class RandomListsTest {

    private static Morgue morgue;

    private final Random random = new Random(20_261_123);

    @BeforeEach
    void file() throws SQLException {
        if (morgue == null) {
            morgue = new Morgue(200, random);
        }
    }

    @AfterAll
    static void clear() throws SQLException {
        morgue.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_list_is_what_a_plain_look_through_all_stories_finds(boolean desk) {
        int rounds = desk ? 1_000 : 2_000;
        int empty = 0;
        for (int round = 0; round < rounds; round++) {
            RandomList list = new RandomList(morgue, random, desk);
            empty += list.expected().isEmpty() ? 1 : 0;

            walk(list);
        }
        assertThat(empty).as("lists without a row").isLessThan(rounds * 2 / 3);
    }

    /** A few steps to and fro, each to the neighbour of the page before. */
    private void walk(RandomList list) {
        List<String> expected = list.expected().stream().map(Cutting::id).toList();
        String address = Listing.address(list.parameters);
        int first = 0;
        String cursor = "";
        boolean backward = false;
        for (int step = 0; step < 5 && cursor != null; step++) {
            int limit = random.nextInt(3) == 0 ? 100 : 1 + random.nextInt(20);
            boolean total = random.nextBoolean();
            String asked = address + "&limit=" + limit + cursor + (total ? "&total=true" : "");
            int end = backward ? first : Math.min(expected.size(), first + limit);
            first = backward ? Math.max(0, first - limit) : first;

            JsonNode page = Listing.page(asked);

            assertThat(Listing.ids(page)).as(asked).isEqualTo(expected.subList(first, end));
            assertThat(page.get("page").has("next")).as("next of %s", asked).isEqualTo(end < expected.size());
            assertThat(page.get("page").has("prev")).as("prev of %s", asked).isEqualTo(first > 0);
            assertThat(page.at("/page/total").asInt(-1)).as(asked).isEqualTo(total ? expected.size() : -1);
            list.facets.forEach(facet ->
                    assertThat(counts(page, facet)).as("%s of %s", facet, asked).isEqualTo(list.counts(facet)));

            backward = first > 0 && (end == expected.size() || random.nextInt(3) == 0);
            cursor = Listing.cursor(page, backward ? "prev" : "next");
            cursor = cursor == null ? null : (backward ? "&before=" : "&after=") + cursor;
            first = backward ? first : end;
        }
    }

    private static List<String> counts(JsonNode page, String facet) {
        return StreamSupport.stream(page.at("/facets/" + facet).spliterator(), false)
                .map(each ->
                        each.get("value").asText() + "=" + each.get("count").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s or bridge", "\"moved on\" %s"})
    void what_is_found_is_walked_back_as_it_was_walked_forth(String question) {
        String word = morgue.words.get(0);
        String list = Listing.address(new java.util.TreeMap<>(
                java.util.Map.of("tag", morgue.everywhere("tag"), "q", question.formatted(word))));
        List<String> forth = new ArrayList<>();
        List<String> back = new ArrayList<>();

        JsonNode page = Listing.page(list + "&limit=7");
        forth.addAll(Listing.ids(page));
        while (Listing.cursor(page, "next") != null) {
            page = Listing.page(list + "&limit=7&after=" + Listing.cursor(page, "next"));
            forth.addAll(Listing.ids(page));
        }
        back.addAll(0, Listing.ids(page));
        while (Listing.cursor(page, "prev") != null) {
            page = Listing.page(list + "&limit=11&before=" + Listing.cursor(page, "prev"));
            back.addAll(0, Listing.ids(page));
        }

        List<String> expected = morgue.all.stream()
                .filter(Cutting::inPrint)
                .filter(cutting -> question.contains("or") || cutting.words().contains(word))
                .map(Cutting::id)
                .toList();
        assertThat(forth).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(back).isEqualTo(forth);
    }
}
