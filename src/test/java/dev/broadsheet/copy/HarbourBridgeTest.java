package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.CommentRules;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One whole story, as a news desk files it. */
class HarbourBridgeTest {

    private final byte[] file = file();
    private final Copy copy = CopyReader.read(file);
    private final Story story = copy.story();

    @Test
    void its_header_is_read() {
        assertThat(story.headline()).isEqualTo("Port Merrow Closes Its Old Harbour Bridge After Engineers Find Cracks");
        assertThat(story.dateline()).isEqualTo(new Dateline("PORT MERROW", "Port Merrow", null, null));
        assertThat(copy.signedBy()).containsExactly("Ines Calder");
        assertThat(story.bylineText()).isNull();
        assertThat(copy.edition()).isEqualTo("Evening Edition");
        assertThat(story.standfirst())
                .startsWith("The 94-year-old swing bridge")
                .endsWith("has set aside.");
    }

    @Test
    void its_sections_are_seen() {
        assertThat(story.parts())
                .extracting(part -> "%d %s %s (%d)"
                        .formatted(
                                part.level(),
                                part.label(),
                                part.heading(),
                                part.blocks().size()))
                .containsExactly(
                        "1 Quick Look Port Merrow Shuts a Landmark and Counts the Cost (6)",
                        "1 Deep Look A Crack Below the Waterline Cuts Port Merrow in Two (4)",
                        "2 null What the Divers Saw (5)",
                        "2 null Two Ferries and a Free Ticket (4)",
                        "2 null Who Pays? (4)",
                        "2 null A Town That Looks Across (3)");
        assertThat(story.parts().get(0).blocks()).hasOnlyElementsOfType(ListItem.class);
        assertThat(story.parts().get(1).blocks()).hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void its_dateline_is_taken_once() {
        assertThat(story.parts().get(1).blocks().get(0).words()).startsWith("The barriers came down at noon");
    }

    @Test
    void its_footer_is_no_text() {
        assertThat(story.comments()).isEqualTo(CommentRules.OPEN);
        assertThat(story.blocks()).noneMatch(block -> block.words().contains("Register"));
    }

    @Test
    void nothing_about_it_is_doubtful() {
        assertThat(copy.diagnostics()).isEmpty();
    }

    @Test
    void it_is_written_as_it_was_filed_but_for_blank_lines_and_the_dateline() {
        String filed = new String(file, StandardCharsets.UTF_8);

        assertThat(CopyWriter.write(copy).replaceAll("\n+", "\n"))
                .isEqualTo(filed.replace("PORT MERROW — ", "").replaceAll("\n+", "\n"));
    }

    private static byte[] file() {
        try (InputStream story = HarbourBridgeTest.class.getResourceAsStream("/stories/harbour-bridge.txt")) {
            return story.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
