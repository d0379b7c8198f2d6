package dev.broadsheet.redline;

import static dev.broadsheet.redline.Stories.headed;
import static dev.broadsheet.redline.Stories.headings;
import static dev.broadsheet.redline.Stories.inserted;
import static dev.broadsheet.redline.Stories.moved;
import static dev.broadsheet.redline.Stories.paragraph;
import static dev.broadsheet.redline.Stories.part;
import static dev.broadsheet.redline.Stories.with;
import static dev.broadsheet.redline.Stories.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Story base =
            Stories.of(part("A", "One.", "Two."), part("B", "Three."), part("C", "Four."), part("D", "Five."));

    @Test
    void changes_of_different_members_and_sections_are_both_kept() {
        Story mine = with(headed(base, "Bridge Open"), 0, part("A", "One."));
        Story theirs = with(base, 2, part("C", "Four.", "Six."));

        Story merged = merged(base, mine, theirs);

        assertThat(merged).isEqualTo(with(mine, 2, part("C", "Four.", "Six.")));
    }

    @Test
    void two_headlines_are_a_conflict() {
        assertThat(pointers(base, headed(base, "Mine"), headed(base, "Theirs"))).containsExactly("/headline");
    }

    @Test
    void the_same_change_on_both_sides_is_none_to_quarrel_about() {
        Story theirs = with(headed(base, "Bridge Open"), 0, part("A", "One."));

        assertThat(merged(base, headed(base, "Bridge Open"), theirs)).isEqualTo(theirs);
    }

    @Test
    void two_changes_of_one_section_are_a_conflict_where_it_stands_in_mine() {
        Story mine = without(with(base, 1, part("B", "Three.", "Mine.")), 0);
        Story theirs = with(base, 1, part("B", "Theirs.", "Three."));

        assertThat(pointers(base, mine, theirs)).containsExactly("/sections/0");
    }

    @Test
    void a_section_that_nobody_else_touched_can_be_removed() {
        Story merged = merged(base, without(base, 1), with(base, 0, part("A", "One.")));

        assertThat(headings(merged)).containsExactly("A", "C", "D");
    }

    @Test
    void removing_what_the_other_changed_is_a_conflict() {
        Story removed = without(base, 1);
        Story changed = with(base, 1, part("B", "Three.", "Six."));

        assertThat(pointers(base, removed, changed)).containsExactly("/sections");
        assertThat(pointers(base, changed, removed)).containsExactly("/sections/1");
    }

    @Test
    void additions_stand_behind_the_section_they_followed() {
        Story mine = inserted(inserted(base, 4, part("Last")), 0, part("First"));
        Story theirs = inserted(base, 2, part("Middle"));

        assertThat(headings(merged(base, mine, theirs))).containsExactly("First", "A", "B", "Middle", "C", "D", "Last");
    }

    @Test
    void an_addition_goes_with_its_neighbour_when_the_other_moves_it() {
        Story mine = inserted(base, 4, part("Last"));

        assertThat(headings(merged(base, mine, moved(base, 3, 0)))).containsExactly("D", "Last", "A", "B", "C");
    }

    @Test
    void two_orders_are_a_conflict() {
        assertThat(pointers(base, moved(base, 3, 0), moved(base, 0, 2))).containsExactly("/sections");
        assertThat(merged(base, headed(moved(base, 3, 0), "Mine"), moved(base, 3, 0)))
                .isEqualTo(headed(moved(base, 3, 0), "Mine"));
    }

    @Test
    void a_block_moved_by_one_side_changes_both_its_sections() {
        Story mine = with(with(base, 0, part("A", "One.")), 1, part("B", "Three.", "Two."));
        Story theirs = with(base, 1, part("B", "Three.", "Six."));

        assertThat(pointers(base, mine, theirs)).containsExactly("/sections/1");
    }

    @Test
    void a_block_that_both_took_to_different_sections_does_not_stand_twice() {
        Story less = with(base, 0, part("A", "One."));
        Story mine = with(less, 1, part("B", "Three.", "Two."));
        Story theirs = with(less, 2, part("C", "Four.", "Two."));

        assertThat(pointers(base, mine, theirs)).containsExactly("/sections/1");
        assertThat(pointers(base, mine, less)).containsExactly("/sections/1");
        assertThat(pointers(base, less, theirs)).containsExactly("/sections");
    }

    @Test
    void a_new_section_without_an_id_is_kept_and_gives_way_with_its_anchor() {
        Part mine = new Part(null, 1, PartKind.SUBHEAD, null, "E", "to-e", List.of());

        Story merged = merged(base, inserted(base, 1, mine), inserted(base, 4, part("E", "Six.")));

        assertThat(merged.parts())
                .extracting(Part::anchor)
                .containsExactly("to-a", null, "to-b", "to-c", "to-d", "to-e");
        assertThat(merged.identified(base).parts()).extracting(Part::anchor).doesNotHaveDuplicates();
    }

    @Test
    void what_is_sent_again_without_ids_does_not_stand_twice() {
        Part sent = new Part(
                null,
                1,
                PartKind.SUBHEAD,
                null,
                "E",
                null,
                List.of(paragraph("Six.").withId(null)));
        Story theirs = inserted(headed(base, "Theirs"), 2, part("E", "Six."));

        assertThat(merged(base, inserted(base, 2, sent), theirs)).isEqualTo(theirs);
    }

    @Test
    void additions_do_not_take_the_subsections_of_their_neighbours() {
        Story mine = inserted(base, 1, part(2, "Under"));
        Story theirs = inserted(base, 1, part("Beside"));

        assertThat(headings(merged(base, mine, theirs))).startsWith("A", "Under", "Beside", "B");
        assertThat(headings(merged(base, theirs, mine))).startsWith("A", "Under", "Beside", "B");
    }

    @Test
    void a_subsection_whose_section_the_other_removed_is_a_conflict() {
        Story mine = inserted(base, 2, part(2, "Under"));

        assertThat(pointers(base, mine, without(base, 1))).containsExactly("/sections");
    }

    @Test
    void a_section_left_hanging_by_a_new_level_above_it_is_a_conflict() {
        Story nested = Stories.of(part("A"), part(2, "B"));
        Story mine = inserted(nested, 2, part(3, "New"));
        Story theirs = with(nested, 1, part(1, "B"));

        assertThat(pointers(nested, mine, theirs)).containsExactly("/sections");
        assertThat(pointers(nested, theirs, mine)).containsExactly("/sections");
    }

    private static Story merged(Story base, Story mine, Story theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge).isInstanceOf(Merge.Merged.class);
        return ((Merge.Merged) merge).story();
    }

    private static List<String> pointers(Story base, Story mine, Story theirs) {
        return Merge.of(base, mine, theirs) instanceof Merge.Conflicting conflicting
                ? conflicting.conflicts().stream().map(Conflict::pointer).toList()
                : List.of();
    }
}
