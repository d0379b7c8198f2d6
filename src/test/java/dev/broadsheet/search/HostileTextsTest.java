package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No story fails to come out because of search, and what it says of itself it is found by. */
@QuarkusTest
class HostileTextsTest {

    private static final int HUGE = 4_000_000;

    @Inject
    AgroalDataSource database;

    static List<String> texts() {
        return List.of(
                numbered("word%d "),
                numbered("well-known-%d-"),
                numbered("https://example.com/%d/a?b=c "),
                numbered("%x "),
                "x".repeat(HUGE),
                "x-".repeat(HUGE / 2),
                "x.".repeat(HUGE / 2),
                "𐐀".repeat(HUGE / 2),
                codePoints(0x20000, 1),
                codePoints(0x20000, 3),
                codePoints(0x4e00, 2),
                "⅒".repeat(HUGE),
                "㏂".repeat(HUGE),
                "ŉ ".repeat(HUGE / 2),
                "<b>&amp;".repeat(HUGE / 8),
                "“".repeat(HUGE),
                "\u202e\u00ad\u0001\u0002".repeat(HUGE / 4));
    }

    private static String numbered(String pattern) {
        return IntStream.range(0, HUGE / 10).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static String codePoints(int first, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; text.length() < HUGE; at++) {
            text.appendCodePoint(first + at % 20_000);
            text.append(at % length == 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void the_largest_texts_can_be_published(String text) throws SQLException {
        try (Shelf shelf = new Shelf(database)) {
            shelf.put("en", text.substring(0, 500) + "Ferry", text.substring(0, 20_000), text);

            assertThat(shelf.languages()).containsExactly("english");
        }
    }

    @Test
    void questions_and_stories_are_taken_apart_alike() throws SQLException {
        try (Shelf shelf = new Shelf(database)) {
            for (int first = 1; first < 0x110000; first += 64) {
                StringBuilder text = new StringBuilder();
                for (int at = first; at < first + 64; at++) {
                    if (Character.getType(at) != Character.SURROGATE && Character.getType(at) != Character.UNASSIGNED) {
                        text.append('x').appendCodePoint(at);
                    }
                }
                assertSame(shelf, text.toString());
            }
        }
    }

    @Test
    void points_are_kept_alike() throws SQLException {
        Random random = new Random(14);
        try (Shelf shelf = new Shelf(database)) {
            for (int run = 0; run < 500; run++) {
                assertSame(
                        shelf,
                        random.ints(30, 0, 7)
                                .mapToObj(at -> "ab. .é1".substring(at, at + 1))
                                .collect(Collectors.joining()));
            }
        }
    }

    private static void assertSame(Shelf shelf, String text) throws SQLException {
        String ours = String.join(" ", Word.in(text));
        String sql = "select trim(regexp_replace(regexp_replace(published.words(published.plain(%s)),"
                + " '(^| )[.]+(?= |$)', ' ', 'g'), ' +', ' ', 'g')) = trim(regexp_replace(published.lowered(%s), ' +', ' ', 'g'))";

        assertThat(shelf.strings(sql.formatted(Shelf.literal(text), Shelf.literal(ours))))
                .as("%s: %s", text, ours)
                .containsExactly("t");
    }
}
