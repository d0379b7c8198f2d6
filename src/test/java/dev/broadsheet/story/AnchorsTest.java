package dev.broadsheet.story;

import static dev.broadsheet.story.Stories.part;
import static dev.broadsheet.story.Stories.subhead;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void a_label_is_the_anchor() {
        assertThat(anchors(part(PartKind.QUICK_LOOK, "Quick Look", "Bridge Closed")))
                .containsExactly("quick-look");
    }

    @Test
    void a_heading_is_the_anchor_where_there_is_no_label() {
        assertThat(anchors(subhead("Who Pays?"))).containsExactly("who-pays");
    }

    @Test
    void the_kind_is_the_anchor_where_there_are_no_words() {
        assertThat(anchors(part(PartKind.BODY, null, null), part(PartKind.DEEP_LOOK, null, "…")))
                .containsExactly("body", "deep-look");
    }

    @Test
    void the_same_words_are_numbered() {
        assertThat(anchors(subhead("Money"), subhead("Money"), subhead("Money")))
                .containsExactly("money", "money-2", "money-3");
    }

    @Test
    void one_that_was_chosen_stays_wherever_it_stands() {
        Part chosen = new Part(null, 1, PartKind.SUBHEAD, null, "Ferries", "money", List.of());

        assertThat(anchors(subhead("Money"), chosen)).containsExactly("money-2", "money");
    }

    private static List<String> anchors(Part... parts) {
        return Stories.of(parts).identified(null).parts().stream()
                .map(Part::anchor)
                .toList();
    }
}
