package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.CommentRules;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyWriterTest {

    @Test
    void a_story_is_written_as_a_reporter_files_it() {
        Copy copy = Desk.read(
                "Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ It closed at noon.",
                "Ten Points: Quick Look",
                "* One.",
                "Deep Look: A Crack",
                "PORT MERROW — The barriers came down at noon, and nothing moved after that.",
                "> Bring a book.",
                "> — Lena Okafor",
                "Who Pays?",
                "The city’s fund holds $13 million, and eleven other bridges wait for it.");

        assertThat(CopyWriter.write(copy)).isEqualTo("""
            Bridge Shuts/ PORT MERROW/ Ines Calder/ Evening Edition/ It closed at noon.

            Ten Points: Quick Look
            - One.

            Deep Look: A Crack
            The barriers came down at noon, and nothing moved after that.

            > Bring a book.
            > — Lena Okafor

            Who Pays?
            The city’s fund holds $13 million, and eleven other bridges wait for it.

            You must Register or Login to post a comment.
            """);
    }

    @Test
    void fields_that_are_missing_stay_empty() {
        assertThat(firstLine(Desk.read("Bridge Shuts", "By Ines Calder", "Text.")))
                .isEqualTo("Bridge Shuts/ / Ines Calder/ /");
        assertThat(firstLine(Desk.read("Bridge Shuts", "Text."))).isEqualTo("Bridge Shuts");
    }

    @Test
    void a_slash_that_would_divide_a_field_is_guarded() {
        assertThat(firstLine(Desk.read("Either/ Or"))).isEqualTo("Either\\/ Or");
        assertThat(firstLine(Desk.read("\\Subject: Slashes"))).isEqualTo("\\Subject: Slashes");
    }

    @Test
    void titles_that_nobody_would_see_are_marked() {
        Part body = part(1, PartKind.BODY, null, null, paragraph("Text."));
        Part voices = part(2, PartKind.LABELLED, "Voices", "From the Quay", paragraph("KYIV — The city"));
        Part deeper = part(3, PartKind.SUBHEAD, null, "Deep Look: Two");

        assertThat(CopyWriter.write(copy(CommentRules.CLOSED, body, voices, deeper, body)))
                .isEqualTo("""
                    A Headline

                    Text.

                    ## [Voices] From the Quay

                    \\KYIV — The city

                    ### \\Deep Look: Two

                    #

                    Text.

                    Comments are closed.
                    """);
    }

    @Test
    void marks_are_dropped_and_what_is_not_text_stands_in_brackets() {
        Block marked = new Paragraph(null, "Bold words.", List.of(new Mark(Mark.Type.STRONG, 0, 4, null)));
        Block picture = new Image(
                null, "https://example.org/bridge.jpg", "A bridge", "The old bridge", "Ada Quill", null, null);
        Block table = new Table(null, false, List.of(List.of("Alder", "240"), List.of("Wren", "240")), "Ferries");
        Block code = new Code(null, "one\n  two", null);

        assertThat(CopyWriter.write(
                        copy(CommentRules.OPEN, part(1, PartKind.BODY, null, null, marked, picture, table, code))))
                .contains(
                        "\nBold words.\n",
                        "\n[Picture: The old bridge — Ada Quill — https://example.org/bridge.jpg]\n",
                        "\n[Table: Ferries — Alder | 240 / Wren | 240]\n",
                        "\n[Code: one two]\n");
    }

    private static String firstLine(Copy copy) {
        return CopyWriter.write(copy).lines().findFirst().orElseThrow();
    }

    private static Copy copy(CommentRules comments, Part... parts) {
        Story story = new Story(
                null,
                null,
                "A Headline",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(parts),
                comments,
                null);
        return new Copy(story, List.of(), null, List.of());
    }

    private static Part part(int level, PartKind kind, String label, String heading, Block... blocks) {
        return new Part(null, level, kind, label, heading, null, List.of(blocks));
    }

    private static Block paragraph(String text) {
        return new Paragraph(null, text, null);
    }
}
