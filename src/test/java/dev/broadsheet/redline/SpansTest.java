package dev.broadsheet.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String[] PIECES = {
        "bridge",
        "the",
        "of",
        "don't",
        "1,200.50",
        " ",
        " ",
        " ",
        "\n",
        "\u00A0",
        ".",
        ",",
        "—",
        "\u201C",
        "\u201D",
        "\"",
        "e\u0301",
        "\u0301",
        "港",
        "橋",
        "が",
        "สะ",
        "👩‍🚒",
        "👍🏽",
        "𝒳",
        "\uD83D",
        "\uDE00",
        "سلام",
        "\u200F",
        "x",
        "_"
    };

    @Test
    void equal_and_deleted_spans_are_the_old_text_and_equal_and_inserted_ones_the_new() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String from = text(random, random.nextInt(40));
            String to = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(random, from);

            List<Span> spans = spans(from, to);

            assertThat(without(Span.Op.INSERT, spans)).isEqualTo(from);
            assertThat(without(Span.Op.DELETE, spans)).isEqualTo(to);
        }
    }

    @Test
    void spans_alternate_with_deletions_before_insertions() {
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            String from = text(random, 30);

            List<Span> spans = spans(from, edited(random, from));

            String shape =
                    spans.stream().map(span -> span.op().name().substring(0, 1)).collect(Collectors.joining());
            assertThat(shape).doesNotContain("EE", "DD", "II", "ID");
            assertThat(spans).noneMatch(span -> span.text().isEmpty());
        }
    }

    @Test
    void a_changed_word_is_all_that_is_marked() {
        assertThat(marked("The old bridge closes on Monday.", "The old bridge shut on Monday."))
                .isEqualTo("The old bridge [-closes-]{+shut+} on Monday.");
    }

    @Test
    void a_short_word_between_changes_is_no_island() {
        assertThat(marked("It closes on Monday.", "It shuts on Tuesday."))
                .isEqualTo("It [-closes on Monday-]{+shuts on Tuesday+}.");
    }

    @Test
    void a_sentence_that_stays_between_two_rewritten_ones_is_left_alone() {
        assertThat(marked(
                        "Nobody had expected anything. The bridge opened in 1911. Everyone was surprised afterwards.",
                        "Some say they knew. The bridge opened in 1911. A few were not pleased."))
                .contains(". The bridge opened in 1911. ");
    }

    @Test
    void an_added_sentence_is_marked_as_a_sentence() {
        assertThat(marked("It rained. It stopped. It snowed.", "It rained. It froze. It stopped. It snowed."))
                .isEqualTo("It rained. {+It froze. +}It stopped. It snowed.");
    }

    @Test
    void an_added_word_comes_with_the_space_behind_it() {
        assertThat(marked("The bridge", "The old bridge")).isEqualTo("The {+old +}bridge");
    }

    @Test
    void contractions_numbers_and_accents_are_not_taken_apart() {
        assertThat(marked("They don't pay 1,200.50", "They doesn't pay 1,300.50"))
                .isEqualTo("They [-don't-]{+doesn't+} pay [-1,200.50-]{+1,300.50+}");
        assertThat(marked("x e\u0301", "x e\u0300")).isEqualTo("x [-e\u0301-]{+e\u0300+}");
        assertThat(marked("a 👍🏽", "a 👍🏿")).isEqualTo("a [-👍🏽-]{+👍🏿+}");
    }

    @Test
    void text_without_spaces_is_compared_by_character() {
        assertThat(marked("旧港橋は月曜日に閉鎖", "旧港橋は火曜日に閉鎖")).isEqualTo("旧港橋は[-月-]{+火+}曜日に閉鎖");
    }

    @Test
    void a_text_that_was_not_there_is_one_insertion() {
        assertThat(spans(null, "New.")).containsExactly(new Span(Span.Op.INSERT, "New."));
        assertThat(spans("Old.", null)).containsExactly(new Span(Span.Op.DELETE, "Old."));
        assertThat(spans(null, "")).isEmpty();
    }

    @Test
    void unrelated_texts_of_a_megabyte_are_compared_without_end_or_loss() {
        Random random = new Random(9);
        String from = words(200_000, word -> "a" + random.nextInt(5_000));
        String to = words(200_000, word -> "b" + random.nextInt(5_000));
        String alike = words(200_000, word -> "a" + random.nextInt(5_000));

        assertRebuilds(from, to);
        assertRebuilds(from, alike);
    }

    @Test
    void a_few_hundred_changes_in_a_megabyte_are_told_one_by_one() {
        String from = words(180_000, word -> "w" + word % 977);
        String to = words(180_000, word -> word % 600 == 0 ? "changed" : "w" + word % 977);

        List<Span> spans = spans(from, to);

        assertThat(spans).filteredOn(span -> span.op() == Span.Op.INSERT).hasSize(300);
    }

    static List<Span> spans(String from, String to) {
        return Spans.between(from, to, Effort.ofComparison());
    }

    private static void assertRebuilds(String from, String to) {
        List<Span> spans = spans(from, to);
        // Compared here and not by an assertion, which would print both.
        assertThat(without(Span.Op.INSERT, spans).equals(from)).isTrue();
        assertThat(without(Span.Op.DELETE, spans).equals(to)).isTrue();
    }

    private static String marked(String from, String to) {
        return spans(from, to).stream()
                .map(span -> switch (span.op()) {
                    case EQUAL -> span.text();
                    case DELETE -> "[-" + span.text() + "-]";
                    case INSERT -> "{+" + span.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String without(Span.Op op, List<Span> spans) {
        return spans.stream().filter(span -> span.op() != op).map(Span::text).collect(Collectors.joining());
    }

    private static String words(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(" "));
    }

    private static String text(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.length).mapToObj(at -> PIECES[at]).collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1) / 2;
        return text.substring(0, start) + text(random, random.nextInt(3)) + text.substring(end);
    }
}
