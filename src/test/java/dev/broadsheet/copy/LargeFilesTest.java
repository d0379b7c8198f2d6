package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.broadsheet.story.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeFilesTest {

    /** Far above the tenth of a second it takes, and far below what anything but linear time would. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int FOUR_MEGABYTES = 4_000_000;

    @Test
    void three_thousand_paragraphs_are_three_thousand_paragraphs() {
        String text = "PORT MERROW — It shut.\n" + "Nobody crossed the bridge after that.\n".repeat(2_999);

        Copy copy = assertTimeout(PATIENCE, () -> Desk.read("Bridge Shuts\n" + text));

        assertThat(copy.story().blocks()).hasSize(3_000);
    }

    @Test
    void one_line_of_a_megabyte_is_one_paragraph() {
        String line = "Nobody crossed the bridge after that. ".repeat(30_000).strip();

        Copy copy = assertTimeout(PATIENCE, () -> Desk.read("Bridge Shuts", line));

        assertThat(Desk.shown(copy)).containsExactly("1 body", line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "/ ",
                "\\/ ",
                "\\",
                "#",
                ": ",
                ". ",
                "A. ",
                "Ann Lee and ",
                "— ",
                "> a\n",
                "- a ",
                "\u200D",
                "\n",
                "(",
                "[\\]",
                "\" "
            })
    void no_run_of_signs_takes_long(String sign) {
        String run = sign.repeat(FOUR_MEGABYTES / 4 / sign.length());

        assertTimeout(PATIENCE, () -> CopyWriter.write(Desk.read("A" + run)));
        assertTimeout(PATIENCE, () -> CopyWriter.write(Desk.read("A Headline/ By\n" + run)));
    }

    @Test
    void a_section_too_long_is_continued_in_another() {
        Copy copy = Desk.read("Bridge Shuts\n" + "Nobody.\n".repeat(Limits.BLOCKS + 1));

        assertThat(copy.story().parts())
                .extracting(part -> part.blocks().size())
                .containsExactly(Limits.BLOCKS, 1);
        assertThat(Desk.remarks(copy)).containsExactly(Limits.BLOCKS + 2 + " part-divided");
    }
}
