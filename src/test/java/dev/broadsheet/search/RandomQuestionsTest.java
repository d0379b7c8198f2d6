package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The database finds what somebody finds who reads all stories from beginning to end. */
@QuarkusTest
class RandomQuestionsTest {

    private record Document(String name, List<String> fields) {}

    private static final List<String> WORDS = List.of(
            "bado belu bimo dafe delo dimu fabo felu gamo gedi gomu habe lado lemi nabu pelo ravi sumo".split(" "));

    private final Random random = new Random(1931);

    @Inject
    AgroalDataSource database;

    @Test
    void questions_find_what_a_reader_finds() throws SQLException {
        try (Shelf shelf = new Shelf(database)) {
            List<Document> documents =
                    IntStream.range(0, 300).mapToObj(this::document).toList();
            for (Document document : documents) {
                shelf.put(
                        "qaa",
                        document.name(),
                        document.fields().get(0),
                        document.fields().subList(1, document.fields().size()).toArray(String[]::new));
            }
            for (int run = 0; run < 500; run++) {
                List<String> asked = new ArrayList<>();
                Predicate<Document> reader = question(asked);
                String q = String.join(" ", asked);

                assertThat(shelf.find(q))
                        .as(q)
                        .containsExactlyInAnyOrderElementsOf(documents.stream()
                                .filter(reader)
                                .map(Document::name)
                                .toList());
            }
        }
    }

    private Document document(int number) {
        return new Document(
                "doc" + number,
                IntStream.range(0, 3).mapToObj(field -> words(4)).toList());
    }

    private Predicate<Document> question(List<String> asked) {
        Predicate<Document> all = term(asked);
        for (int more = random.nextInt(3); more > 0; more--) {
            if (random.nextInt(3) == 0) {
                List<String> excluded = new ArrayList<>();
                all = all.and(term(excluded).negate());
                asked.add("-" + excluded.get(0));
            } else {
                Predicate<Document> any = term(asked);
                if (random.nextBoolean()) {
                    asked.add("or");
                    any = any.or(term(asked));
                }
                all = all.and(any);
            }
        }
        return all;
    }

    private Predicate<Document> term(List<String> asked) {
        String words = words(random.nextInt(3) == 0 ? 2 : 1);
        boolean beginning = !words.contains(" ") && random.nextInt(5) == 0;
        String sought = beginning ? words.substring(0, 2) : words;
        asked.add(words.contains(" ") ? '"' + words + '"' : sought + (beginning ? "*" : ""));
        return document -> document.fields().stream()
                .anyMatch(field -> (" " + field + " ").contains(" " + sought + (beginning ? "" : " ")));
    }

    private String words(int number) {
        return IntStream.range(0, number)
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
