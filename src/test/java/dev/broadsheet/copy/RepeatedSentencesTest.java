package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedSentencesTest {

    @Test
    void a_sentence_of_the_standfirst_that_stands_in_the_text_is_remarked_upon_there() {
        Copy copy = Desk.read(
                "Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ It shut. The city’s “fund” for bridges is"
                        + " empty now.",
                "",
                "PORT MERROW — It shut. The city's \"Fund\" for bridges  is empty now.");

        assertThat(Desk.remarks(copy)).containsExactly("3:24 repeated-sentence");
        assertThat(copy.diagnostics().get(0).message()).contains("line 1");
    }

    @Test
    void short_sentences_may_come_again() {
        assertThat(Desk.remarks(Desk.read("Bridge Shuts", "He did not elaborate.", "He did not elaborate.")))
                .isEmpty();
    }

    @Test
    void a_sentence_nearly_the_same_is_another() {
        assertThat(Desk.remarks(Desk.read(
                        "Bridge Shuts",
                        "Amadi said Thursday she will meet him.",
                        "Mayor Amadi said Thursday she will meet him.")))
                .isEmpty();
    }

    @Test
    void initials_and_titles_end_no_sentence() {
        assertThat(Prose.sentences("Mr. J. Roy of St. Ives, Va. Beach, met Sen. Lee. “So,” he said. Then? Yes."))
                .hasSize(4);
    }

    @Test
    void a_file_full_of_repetitions_gets_a_hundred_remarks() {
        Copy copy = Desk.read("Bridge Shuts\n" + "The bridge was shut at noon today.\n".repeat(1_000));

        assertThat(Desk.remarks(copy)).hasSize(Remarks.PER_CODE);
    }
}
