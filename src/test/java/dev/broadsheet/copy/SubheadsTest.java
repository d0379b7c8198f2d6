package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubheadsTest {

    private static final String TEXT = "The barriers came down at noon, and nothing moved on the bridge after that.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What the Divers Saw",
                "Who Pays?",
                "High-Stakes Diplomacy Ahead",
                "Group F — Sweden 1 – 0 Korea",
                "2. The Way Out"
            })
    void a_short_title_above_text_is_a_subhead(String line) {
        assertThat(Desk.body(TEXT, line, TEXT)).containsExactly("1 body", TEXT, "2 subhead: " + line, TEXT);
    }

    @Test
    void a_short_phrase_above_text_is_a_doubtful_subhead() {
        Copy copy = Desk.read("Bridge Shuts", TEXT, "Displays of charity", TEXT);

        assertThat(Desk.shown(copy)).contains("2 subhead: Displays of charity");
        assertThat(Desk.remarks(copy)).contains("3 doubtful-subhead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is shut.", "Among them:", "Bridges, ferries,", "“Nobody Crossed”", "ines@example.org",
                        "https://example.org/a",
                "and nobody crossed", "He did not say", "* * *", "---",
                        "No one knows why the mayor did that so late on Wednesday", "The Mayor Said: …",
            })
    void other_short_lines_are_text(String line) {
        assertThat(Desk.body(TEXT, line, TEXT)).containsExactly("1 body", TEXT, line, TEXT);
    }

    @Test
    void a_short_last_line_is_text() {
        assertThat(Desk.body(TEXT, "Who Pays?")).containsExactly("1 body", TEXT, "Who Pays?");
    }

    @Test
    void a_subhead_belongs_to_the_section_it_stands_in() {
        assertThat(Desk.body("Quick Look", "- One.", "Deep Look", TEXT, "Who Pays?", TEXT, "Timeline", "- Two."))
                .containsExactly(
                        "1 quick_look [Quick Look]",
                        "- One.",
                        "1 deep_look [Deep Look]",
                        TEXT,
                        "2 subhead: Who Pays?",
                        TEXT,
                        "1 labelled [Timeline]",
                        "- Two.");
    }

    @Test
    void without_a_section_above_it_a_subhead_is_one() {
        assertThat(Desk.body("Who Pays?", TEXT, "Who Waits?", TEXT))
                .containsExactly("1 subhead: Who Pays?", TEXT, "1 subhead: Who Waits?", TEXT);
    }

    @Test
    void a_question_may_stand_below_another_short_line() {
        assertThat(Desk.body("An Explainer", "What happened?", TEXT))
                .containsExactly("1 body", "An Explainer", "2 subhead: What happened?", TEXT);
    }

    @Test
    void verse_results_and_signatures_are_text() {
        assertThat(Desk.body(TEXT, "The tide comes in", "The tide goes out", "And no one knows", TEXT))
                .hasSize(6);
        assertThat(Desk.body(TEXT, "Merrow 2 Tolland 1", "Alder 0 Wren 0", TEXT))
                .hasSize(5);
    }

    @Test
    void names_in_a_transcript_are_text() {
        assertThat(Desk.body("MODERATOR", TEXT, "MAYOR AMADI", TEXT, "MODERATOR", TEXT, "MAYOR AMADI", TEXT))
                .hasSize(9);
    }

    @Test
    void where_titles_are_marked_nothing_else_is_one() {
        assertThat(Desk.body(TEXT, "## Who Pays?", TEXT, "A Short Line", TEXT))
                .containsExactly("1 body", TEXT, "2 subhead: Who Pays?", TEXT, "A Short Line", TEXT);
        assertThat(Desk.body(TEXT, "**Who Pays?**", TEXT, "A Short Line", TEXT))
                .containsExactly("1 body", TEXT, "2 subhead: Who Pays?", TEXT, "A Short Line", TEXT);
    }
}
