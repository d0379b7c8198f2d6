package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningDatelineTest {

    @Test
    void it_is_taken_out_of_the_first_paragraph() {
        Copy copy =
                Desk.read("Bridge Shuts", "PORT MERROW (AP) — The barriers came down.", "TOLLAND — A second stays.");

        assertThat(copy.story().dateline().text()).isEqualTo("PORT MERROW (AP)");
        assertThat(Desk.shown(copy)).containsExactly("1 body", "The barriers came down.", "TOLLAND — A second stays.");
    }

    @Test
    void it_may_stand_in_a_later_section_and_behind_a_date() {
        Copy copy = Desk.read(
                "Bridge Shuts", "Quick Look", "- One", "Deep Look", "July 21, 2017", "PORT MERROW — It shut.");

        assertThat(copy.story().dateline().text()).isEqualTo("PORT MERROW");
        assertThat(Desk.shown(copy)).endsWith("July 21, 2017", "It shut.");
    }

    @Test
    void where_header_and_text_agree_the_fuller_is_taken_once() {
        Copy copy = Desk.read(
                "Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ Shut.",
                "PORT MERROW, Oct. 16 (AP) — It shut.");

        assertThat(copy.story().dateline().text()).isEqualTo("PORT MERROW, Oct. 16 (AP)");
        assertThat(Desk.remarks(copy)).isEmpty();
        assertThat(Desk.shown(copy)).containsExactly("1 body", "It shut.");
    }

    @Test
    void where_they_differ_the_header_is_kept_and_the_text_left() {
        Copy copy =
                Desk.read("Bridge Shuts/ TOLLAND/ Ines Calder/ Evening Edition/ Shut.", "", "PORT MERROW — It shut.");

        assertThat(copy.story().dateline().text()).isEqualTo("TOLLAND");
        assertThat(Desk.shown(copy)).containsExactly("1 body", "PORT MERROW — It shut.");
        assertThat(Desk.remarks(copy)).containsExactly("3:1 dateline-mismatch");
    }

    @Test
    void a_story_without_one_is_remarked_upon() {
        assertThat(Desk.read("Bridge Shuts", "It shut.").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("missing-dateline", "missing-byline");
    }
}
