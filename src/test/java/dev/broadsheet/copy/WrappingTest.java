package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    private static final String[] WRAPPED = {
        "The ferry Alder left the western quay at five in the morning with nine",
        "people on board, all of them bakers. By seven there was a line down to",
        "the fish market, and by eight the harbour police had put up a rope to-",
        "day's first passengers would later call a joke.",
        "",
        "Nobody was angry. The crossing takes eleven minutes, which is about as",
        "long as the walk across the bridge used to take.",
        "- Bring a book, the ferry service said, since between seven and nine a",
        "  seat will be hard to find.",
        "Log in to post a comment.",
    };

    @Test
    void lines_broken_at_a_fixed_width_become_paragraphs() {
        assertThat(Desk.body(WRAPPED))
                .containsExactly(
                        "1 body",
                        "The ferry Alder left the western quay at five in the morning with nine people on board, all"
                                + " of them bakers. By seven there was a line down to the fish market, and by eight the"
                                + " harbour police had put up a rope to-day's first passengers would later call a joke.",
                        "Nobody was angry. The crossing takes eleven minutes, which is about as long as the walk"
                                + " across the bridge used to take.",
                        "- Bring a book, the ferry service said, since between seven and nine a seat will be hard to"
                                + " find.");
    }

    @Test
    void joining_is_remarked_upon() {
        assertThat(Desk.remarks(Desk.read("Ferries Begin\n\n" + String.join("\n", WRAPPED))))
                .containsExactly("3 wrapped-lines");
    }

    @Test
    void otherwise_every_line_is_a_paragraph() {
        assertThat(Desk.body(
                        "The ferry left at five in the morning with nine people on board.",
                        "All of them were bakers.",
                        "By seven there was a line down to the fish market, and nobody was angry."))
                .hasSize(4);
    }

    @Test
    void verse_is_not_joined() {
        assertThat(Desk.body(
                        "The tide comes in, the tide goes out,",
                        "The bridge stands where it stood,",
                        "And no one knows what it is about",
                        "Nor ever thinks they should."))
                .containsExactly(
                        "1 body",
                        "The tide comes in, the tide goes out,",
                        "The bridge stands where it stood,",
                        "And no one knows what it is about",
                        "Nor ever thinks they should.");
    }

    @Test
    void a_wrapped_header_line_is_one_header() {
        Copy copy = Desk.read(
                "Harbour Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ The",
                "old swing bridge closed to all traffic at noon on Wednesday, and two",
                "ferries will carry passengers until spring.",
                "",
                "PORT MERROW — The barriers came down at noon and for the first time in",
                "ninety years nothing moved on the bridge. A van turned round.");

        assertThat(copy.story().standfirst()).startsWith("The old swing bridge").endsWith("until spring.");
        assertThat(copy.edition()).isEqualTo("Evening Edition");
        assertThat(Desk.shown(copy)).hasSize(2);
    }

    @Test
    void a_wrapped_title_is_one_title() {
        String[] file = {
            "The Old Harbour Bridge Shuts and Nobody in Port Merrow Knows for How",
            "Long/ PORT MERROW/ Ines Calder",
            "",
            "Deep Look: Two Cracked Piers, Two Small Ferries and a City That Has to",
            "Wait",
            "",
            "The barriers came down at noon and for the first time in ninety years,",
            "nothing moved on the bridge. A van turned round at the eastern gate in",
            "the rain.",
        };

        Copy copy = Desk.read(file);

        assertThat(copy.story().headline()).endsWith("Knows for How Long");
        assertThat(copy.signedBy()).containsExactly("Ines Calder");
        assertThat(Desk.shown(copy)).hasSize(2).first().asString().endsWith("a City That Has to Wait");
    }

    @Test
    void a_dash_that_begins_a_line_by_chance_is_no_bullet() {
        assertThat(Desk.body(
                        "The barriers came down at noon and for the first time in ninety years",
                        "- nobody had expected it - nothing moved on the bridge. A van turned",
                        "round at the eastern gate in the rain, and another behind it did too.",
                        "",
                        "After that no car came to the gate, and by the evening the lamps were",
                        "lit."))
                .hasSize(3)
                .noneMatch(line -> line.startsWith("-"));
    }

    @Test
    void places_in_joined_lines_are_those_of_the_file() {
        Copy copy = Desk.read(
                "Ferries Begin",
                "",
                "The crossing takes about eleven minutes in good weather. Nobody knows",
                "how long it takes in a storm, since nobody has tried. People on board",
                "were calm. Nobody knows how long it takes in a storm, since nobody has",
                "tried.");

        assertThat(Desk.remarks(copy)).containsExactly("3 wrapped-lines", "5:12 repeated-sentence");
    }
}
