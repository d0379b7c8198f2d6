package dev.broadsheet.story;

import static dev.broadsheet.story.Stories.subhead;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "One | 1",
                "The bridge is closed. | 4",
                "A 94-year-old bridge | 3",
                "Closed — for now | 3",
                "“Never,” she said | 3",
                "- 5 % | 1",
                "Brücke über Łódź | 3"
            })
    void words_are_what_stands_between_spaces_and_has_a_letter_or_digit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void a_hard_space_stands_between_words() {
        assertThat(Words.count("Oct.\u00a016")).isEqualTo(2);
    }

    @Test
    void no_text_has_no_words() {
        assertThat(Words.count(null)).isZero();
    }

    @Test
    void a_story_counts_headings_and_what_a_reader_reads_in_its_blocks() {
        Block picture =
                new Image(null, "https://example.org/bridge.jpg", "not read aloud", "The old bridge", null, null, null);
        Part gallery = new Part(null, 1, PartKind.LABELLED, "Gallery", "Two Views", null, List.of(picture));

        Story story = Stories.of(subhead("Who Pays?", "The city pays.", "Half of it."), gallery);

        assertThat(story.wordCount()).isEqualTo(2 + 3 + 3 + 2 + 3);
    }
}
