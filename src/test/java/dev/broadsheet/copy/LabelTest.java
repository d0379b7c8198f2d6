package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Bridge in Ten Points: Quick Look | 1 quick_look [Quick Look]: The Bridge in Ten Points",
                "Quick Look: The Bridge in Ten Points | 1 quick_look [Quick Look]: The Bridge in Ten Points",
                "DEEP LOOK: Two Piers: One Crack | 1 deep_look [Deep Look]: Two Piers: One Crack",
                "Two piers and one crack: deep look | 1 deep_look [Deep Look]: Two piers and one crack",
                "Quick Look | 1 quick_look [Quick Look]",
                "Deep Look: | 1 deep_look [Deep Look]",
                "Background: The Long Road to Repair | 1 labelled [Background]: The Long Road to Repair",
                "How the Cracks Grew: Timeline | 1 labelled [Timeline]: How the Cracks Grew",
                "BACKGROUND | 1 labelled [Background]",
                "Fact Check: | 1 labelled [Fact Check]",
            })
    void a_label_opens_a_section(String line, String section) {
        assertThat(Desk.body(line, "- One point of it.")).containsExactly(section, "- One point of it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Background: The mayor was elected in 2019.",
                "Context: the bridge was shut in the same week",
                "He took a quick look: nothing had moved.",
                "“Deep Look: a title,” he said.",
                "Deep Look: It began in May. Nobody noticed.",
                "Timeline: “It Was Us,” They Said",
                "At the heart of the matter: the clay beneath.",
            })
    void a_sentence_is_no_label(String line) {
        assertThat(Desk.body(line, "More text follows it.")).startsWith("1 body");
    }

    @Test
    void a_label_that_nobody_knows_is_kept_and_remarked_upon() {
        Copy copy = Desk.read("Bridge Shuts", "", "Gallery Look: The Bridge in Pictures", "- One.");

        assertThat(Desk.shown(copy)).containsExactly("1 labelled [Gallery Look]: The Bridge in Pictures", "- One.");
        assertThat(Desk.remarks(copy)).containsExactly("3 unknown-label");
    }
}
