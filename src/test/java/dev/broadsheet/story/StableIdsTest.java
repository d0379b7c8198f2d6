package dev.broadsheet.story;

import static dev.broadsheet.story.Stories.ids;
import static dev.broadsheet.story.Stories.subhead;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StableIdsTest {

    private final Story first = Stories.of(subhead("Ferries", "One.", "Two."), subhead("Money", "Three."))
            .identified(null);

    @Test
    void every_part_and_block_gets_an_id_of_version_7() {
        assertThat(ids(first)).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(first.parts()).extracting(Part::id).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void what_stays_the_same_keeps_its_id_although_none_is_sent() {
        Story second = Stories.of(subhead("Ferries", "One.", "Two."), subhead("Money", "Three."))
                .identified(first);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void what_is_moved_keeps_its_id() {
        Story second = Stories.of(subhead("Money", "Two."), subhead("Ferries", "Three.", "One."))
                .identified(first);

        assertThat(ids(second))
                .containsExactly(
                        ids(first).get(1), ids(first).get(2), ids(first).get(0));
        assertThat(second.parts().get(0).id()).isEqualTo(first.parts().get(1).id());
    }

    @Test
    void what_is_new_gets_a_new_id() {
        Story second = Stories.of(subhead("Ferries", "One.", "Zero.", "Two."), subhead("Money", "Three."))
                .identified(first);

        assertThat(ids(second)).containsSubsequence(ids(first));
        assertThat(ids(first)).doesNotContain(ids(second).get(1));
    }

    @Test
    void equal_blocks_have_ids_of_their_own_and_keep_them() {
        Story twice = Stories.of(subhead("Ferries", "Again.", "Again.")).identified(null);

        Story second = Stories.of(subhead("Ferries", "Again.", "Again.")).identified(twice);

        assertThat(ids(second)).isEqualTo(ids(twice)).doesNotHaveDuplicates();
    }

    @Test
    void an_id_that_is_sent_is_given_to_nothing_else() {
        UUID one = ids(first).get(0);
        Part changed = new Part(
                null,
                1,
                PartKind.SUBHEAD,
                null,
                "Ferries",
                null,
                List.of(new Paragraph(null, "One.", null), new Paragraph(one, "Changed.", null)));

        Story second = Stories.of(changed).identified(first);

        assertThat(ids(second)).doesNotHaveDuplicates().endsWith(one);
    }
}
