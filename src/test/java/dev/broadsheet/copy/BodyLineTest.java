package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.CommentRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"- One point", "* One point", "• One point", "– One point", "\t•\u00A0One  point"})
    void a_bullet_opens_a_list_item(String line) {
        assertThat(Desk.body(line)).containsExactly("1 body", "- One point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * *",
                "---",
                "***",
                "- - -",
                "-",
                "-5 degrees",
                "- 30 -",
                "-30-",
                "*starred* words",
                "#hashtag",
                ">",
                "— a dash"
            })
    void signs_without_words_behind_them_are_text(String line) {
        assertThat(Desk.body("Before it.", line, "After it."))
                .containsExactly("1 body", "Before it.", line, "After it.");
    }

    @Test
    void hashes_nest_titles_and_levels_never_leap() {
        assertThat(Desk.body("### One", "a", "##### Two", "b", "### Three", "c"))
                .containsExactly("1 subhead: One", "a", "2 subhead: Two", "b", "1 subhead: Three", "c");
        assertThat(Desk.body("Text.", "## One ##", "a", "# Two", "b"))
                .containsExactly("1 body", "Text.", "2 subhead: One", "a", "1 subhead: Two", "b");
    }

    @Test
    void hashes_may_carry_a_label() {
        assertThat(Desk.body("# Deep Look: Two Piers", "## [Voices] From the Quay", "a", "#", "b"))
                .containsExactly(
                        "1 deep_look [Deep Look]: Two Piers", "2 labelled [Voices]: From the Quay", "a", "1 body", "b");
    }

    @Test
    void words_set_off_with_an_angle_are_a_pull_quote() {
        assertThat(Desk.body("> A long one.", ">", "> Bring it.", "> — Lena Okafor", "", "> Another."))
                .containsExactly("1 body", "> A long one. Bring it. (Lena Okafor)", "> Another.");
    }

    @Test
    void a_backslash_keeps_a_line_a_paragraph() {
        assertThat(Desk.body("\\- minus", "\\# hash", "\\KYIV — The city", "\\\\ slash", "\\Quick Look"))
                .containsExactly("1 body", "- minus", "# hash", "KYIV — The city", "\\ slash", "Quick Look");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You must Register or Login to post a comment.",
                "You must register or log in to post a comment",
                "Log in to post a comment",
                "You must be logged in to post a comment.",
                "Please sign in or register to leave a comment.",
            })
    void a_footer_opens_comments_and_is_no_text(String footer) {
        Copy copy = Desk.read("Bridge Shuts", "It shut.", "", footer, "");

        assertThat(copy.story().comments()).isEqualTo(CommentRules.OPEN);
        assertThat(Desk.shown(copy)).containsExactly("1 body", "It shut.");
    }

    @Test
    void a_footer_closes_comments() {
        Copy copy = Desk.read("Bridge Shuts", "It shut.", "Comments are closed.");

        assertThat(copy.story().comments()).isEqualTo(CommentRules.CLOSED);
        assertThat(Desk.shown(copy)).containsExactly("1 body", "It shut.");
    }

    @Test
    void of_two_footers_the_one_that_closes_comments_counts() {
        Copy copy = Desk.read("Bridge Shuts", "It shut.", "Log in to post a comment.", "Comments are closed.");

        assertThat(copy.story().comments()).isEqualTo(CommentRules.CLOSED);
        assertThat(Desk.shown(copy)).containsExactly("1 body", "It shut.");
    }

    @Test
    void a_footer_elsewhere_than_at_the_end_is_text() {
        assertThat(Desk.body("Comments are closed.", "It shut."))
                .containsExactly("1 body", "Comments are closed.", "It shut.");
    }
}
