package dev.broadsheet.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergePropertiesTest {

    private static final int ROUNDS = 4_000;

    @Test
    void whoever_changed_nothing_takes_what_the_other_wrote() {
        for (int round = 0; round < ROUNDS; round++) {
            Story base = new Editor("base", round).story();
            Story changed = new Editor("mine", round).edited(base, 4);

            assertThat(Merge.of(base, base, changed)).isEqualTo(new Merge.Merged(changed));
            assertThat(Merge.of(base, changed, base)).isEqualTo(new Merge.Merged(changed));
            assertThat(Merge.of(base, changed, changed)).isEqualTo(new Merge.Merged(changed));
        }
    }

    /** The headline keeps the shortcut for untouched stories out of it. */
    @Test
    void whoever_changed_no_section_takes_the_sections_the_other_wrote() {
        for (int round = 0; round < ROUNDS; round++) {
            Story base = new Editor("base", round).story();
            Story changed = Stories.headed(new Editor("mine", round).edited(base, 4), base.headline());
            Merge.Merged both = new Merge.Merged(Stories.headed(changed, "Other"));

            assertThat(Merge.of(base, changed, Stories.headed(base, "Other"))).isEqualTo(both);
            assertThat(Merge.of(base, Stories.headed(base, "Other"), changed)).isEqualTo(both);
        }
    }

    @Test
    void nothing_is_lost_and_nothing_stands_twice() {
        int merged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Story base = new Editor("base", round).story();
            Story mine = new Editor("mine", round).edited(base, 1 + round % 3);
            Story theirs = new Editor("theirs", round).edited(base, 1 + round % 4);

            if (Merge.of(base, mine, theirs) instanceof Merge.Merged both) {
                merged++;
                assertThat(sections(both.story())).doesNotHaveDuplicates();
                assertThat(new HashSet<>(sections(both.story())))
                        .isEqualTo(survivors(sections(base), sections(mine), sections(theirs)));
                assertThat(blocks(both.story())).doesNotHaveDuplicates();
                assertThat(new HashSet<>(blocks(both.story())))
                        .isEqualTo(survivors(blocks(base), blocks(mine), blocks(theirs)));
            }
        }
        assertThat(merged).isBetween(ROUNDS / 5, ROUNDS - 1);
    }

    @Test
    void each_section_says_what_the_side_that_changed_it_wrote() {
        for (int round = 0; round < ROUNDS; round++) {
            Story base = new Editor("base", round).story();
            Story mine = new Editor("mine", round).edited(base, 2);
            Story theirs = new Editor("theirs", round).edited(base, 2);

            if (Merge.of(base, mine, theirs) instanceof Merge.Merged both) {
                for (Part part : both.story().parts()) {
                    Part before = find(base, part.id());
                    Part my = find(mine, part.id());
                    assertThat(part).isEqualTo(my == null || my.equals(before) ? find(theirs, part.id()) : my);
                }
                assertThat(Nesting.leaps(both.story().parts())).isFalse();
            }
        }
    }

    @Test
    void it_matters_for_the_place_of_additions_alone_whose_story_is_mine() {
        for (int round = 0; round < ROUNDS; round++) {
            Story base = new Editor("base", round).story();
            Story mine = new Editor("mine", round).edited(base, 2);
            Story theirs = new Editor("theirs", round).edited(base, 2);

            Merge one = Merge.of(base, mine, theirs);
            Merge other = Merge.of(base, theirs, mine);

            if (one instanceof Merge.Merged both && other instanceof Merge.Merged swapped) {
                assertThat(swapped.story().parts())
                        .containsExactlyInAnyOrderElementsOf(both.story().parts());
                assertThat(shared(swapped.story(), base)).isEqualTo(shared(both.story(), base));
            } else {
                assertThat(one.getClass()).isEqualTo(other.getClass());
            }
        }
    }

    private static Set<UUID> survivors(List<UUID> base, List<UUID> mine, List<UUID> theirs) {
        Set<UUID> survivors = new HashSet<>(mine);
        survivors.addAll(theirs);
        survivors.removeIf(id -> base.contains(id) && !(mine.contains(id) && theirs.contains(id)));
        return survivors;
    }

    private static List<UUID> sections(Story story) {
        return story.parts().stream().map(Part::id).toList();
    }

    private static List<UUID> blocks(Story story) {
        return story.blocks().map(Block::id).toList();
    }

    private static List<UUID> shared(Story story, Story base) {
        return sections(story).stream().filter(sections(base)::contains).toList();
    }

    private static Part find(Story story, UUID id) {
        Stream<Part> parts = story.parts().stream();
        return parts.filter(part -> part.id().equals(id)).findFirst().orElse(null);
    }
}
