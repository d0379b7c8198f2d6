package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderReaderTest {

    @Test
    void five_fields_are_what_their_places_say() {
        assertThat(fields("Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ It closed at noon."))
                .isEqualTo("Bridge Shuts | PORT MERROW | [Ines Calder] | Evening Edition | It closed at noon.");
    }

    @Test
    void the_standfirst_keeps_further_slashes() {
        assertThat(fields("Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ Ferry/ bus/ walk."))
                .endsWith("| Ferry/ bus/ walk.");
    }

    @Test
    void fewer_fields_are_read_by_their_looks() {
        assertThat(fields("Bridge Shuts/ Ines Calder/ PORT MERROW"))
                .isEqualTo("Bridge Shuts | PORT MERROW | [Ines Calder] | null | null");
        assertThat(fields("Bridge Shuts/ Morning Edition/ By Ines Calder"))
                .isEqualTo("Bridge Shuts | null | [Ines Calder] | Morning Edition | null");
        assertThat(fields("Bridge Shuts/ The old swing bridge closed to all traffic at noon on Wednesday."))
                .isEqualTo("Bridge Shuts | null | [] | null | The old swing bridge closed to all traffic at noon on"
                        + " Wednesday.");
    }

    @Test
    void empty_fields_are_missing_ones() {
        assertThat(fields("Bridge Shuts/ / Ines Calder/ /"))
                .isEqualTo("Bridge Shuts | null | [Ines Calder] | null | null");
    }

    @Test
    void a_slash_inside_words_does_not_divide() {
        assertThat(fields("AC/DC and/or Nobody: see https://example.org/a/b"))
                .isEqualTo("AC/DC and/or Nobody: see https://example.org/a/b | null | [] | null | null");
    }

    @Test
    void a_field_that_looks_like_nothing_stays_with_the_headline_and_is_doubted() {
        Copy copy = Desk.read("Either/ Or", "", "Text.");

        assertThat(copy.story().headline()).isEqualTo("Either/ Or");
        assertThat(Desk.remarks(copy)).containsExactly("1:9 ambiguous-header-field");
    }

    @Test
    void a_field_out_of_place_is_kept_and_doubted() {
        Copy copy = Desk.read("Bridge Shuts/ Ines Calder/ PORT MERROW/ Evening Edition/ It closed.");

        assertThat(copy.story().dateline().text()).isEqualTo("Ines Calder");
        assertThat(Desk.remarks(copy)).containsExactly("1:15 ambiguous-header-field", "1:28 ambiguous-header-field");
    }

    @Test
    void signs_before_a_headline_are_no_words_of_it() {
        assertThat(fields("Subject: Bridge Shuts")).startsWith("Bridge Shuts |");
        assertThat(fields("HEADLINE: Bridge Shuts/ PORT MERROW")).startsWith("Bridge Shuts | PORT MERROW |");
        assertThat(fields("# Bridge Shuts")).startsWith("Bridge Shuts |");
        assertThat(fields("**Bridge Shuts**")).startsWith("Bridge Shuts |");
    }

    @Test
    void without_a_header_the_first_line_is_the_headline() {
        assertThat(fields("", " ", "Bridge Shuts", "At noon.")).startsWith("Bridge Shuts | null | []");
    }

    @Test
    void bylines_below_the_headline_sign_the_story() {
        assertThat(fields("Bridge Shuts", "By Ines Calder", "", "Text.")).contains("[Ines Calder]");
        assertThat(fields("Bridge Shuts", "By Ines Calder", "By Jonas Petrie", "Text."))
                .contains("[Ines Calder, Jonas Petrie]");
    }

    @Test
    void a_role_below_a_byline_is_printed_with_it() {
        Copy copy = Desk.read("Bridge Shuts", "By Ines Calder", "Merrow Herald Staff", "Text.");

        assertThat(copy.signedBy()).containsExactly("Ines Calder");
        assertThat(copy.story().bylineText()).isEqualTo("Ines Calder, Merrow Herald Staff");
    }

    @Test
    void a_short_line_between_headline_and_dateline_is_a_standfirst() {
        Copy copy = Desk.read(
                "Bridge Shuts", "The barriers came down at noon", "", "PORT MERROW — Nothing moved after that.");

        assertThat(copy.story().standfirst()).isEqualTo("The barriers came down at noon");
        assertThat(Desk.shown(copy)).containsExactly("1 body", "Nothing moved after that.");
        assertThat(Desk.remarks(copy)).containsExactly("2:1 ambiguous-header-field");
    }

    @Test
    void a_sentence_that_begins_with_by_is_no_byline() {
        assertThat(Desk.body("By dawn the river had risen.")).containsExactly("1 body", "By dawn the river had risen.");
        assertThat(Desk.body("By Thursday Night the river had risen")).hasSize(2);
    }

    @Test
    void another_byline_than_the_header_has_stays_in_the_text() {
        Copy copy = Desk.read("Bridge Shuts/ PORT MERROW/ Ines Calder", "By Jonas Petrie", "Text.");

        assertThat(copy.signedBy()).containsExactly("Ines Calder");
        assertThat(Desk.shown(copy)).containsExactly("1 body", "By Jonas Petrie", "Text.");
        assertThat(Desk.remarks(copy)).containsExactly("2 byline-mismatch");
    }

    @Test
    void labelled_lines_below_the_headline_are_fields() {
        assertThat(fields(
                        "Headline: Bridge Shuts",
                        "Byline: Ines Calder",
                        "Dateline: PORT MERROW",
                        "Edition: Late",
                        "Summary: It closed.",
                        "Text."))
                .isEqualTo("Bridge Shuts | PORT MERROW | [Ines Calder] | Late | It closed.");
    }

    @Test
    void a_first_line_too_long_becomes_text_and_lends_its_first_sentence() {
        String line = "The old bridge closed at noon on Wednesday. "
                + "Nobody crossed it after that. ".repeat(40).strip();
        Copy copy = Desk.read(line);

        assertThat(copy.story().headline()).isEqualTo("The old bridge closed at noon on Wednesday.");
        assertThat(Desk.shown(copy)).containsExactly("1 body", line);
        assertThat(Desk.remarks(copy)).contains("1 headline-too-long");
    }

    @Test
    void a_headline_is_cut_between_words() {
        Copy copy = Desk.read("PORT MERROW — " + "Words without an end ".repeat(40));

        assertThat(copy.story().headline())
                .startsWith("Words without")
                .hasSizeLessThan(150)
                .endsWith(" end");
    }

    @Test
    void a_standfirst_too_long_becomes_the_first_paragraph() {
        String standfirst = "Nobody crossed it after that. ".repeat(1_000).strip();
        Copy copy = Desk.read("Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ " + standfirst, "Text.");

        assertThat(copy.story().standfirst()).isNull();
        assertThat(Desk.shown(copy)).containsExactly("1 body", standfirst, "Text.");
        assertThat(Desk.remarks(copy)).contains("1:58 standfirst-too-long");
    }

    private static String fields(String... lines) {
        Copy copy = Desk.read(lines);
        String dateline =
                copy.story().dateline() == null ? null : copy.story().dateline().text();
        return "%s | %s | %s | %s | %s"
                .formatted(
                        copy.story().headline(),
                        dateline,
                        copy.signedBy(),
                        copy.edition(),
                        copy.story().standfirst());
    }
}
