package dev.broadsheet.redline;

import static dev.broadsheet.redline.Stories.headed;
import static dev.broadsheet.redline.Stories.id;
import static dev.broadsheet.redline.Stories.moved;
import static dev.broadsheet.redline.Stories.paragraph;
import static dev.broadsheet.redline.Stories.part;
import static dev.broadsheet.redline.Stories.with;
import static dev.broadsheet.redline.Stories.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private final Story story =
            Stories.of(part("A", "One.", "Two."), part("B", "Three."), part("C", "Four."), part("D", "Five."));

    @Test
    void a_story_does_not_differ_from_itself() {
        Redline redline = Redline.between(story, story);

        assertThat(redline.isEmpty()).isTrue();
        assertThat(redline.pointers()).isEmpty();
    }

    @Test
    void a_changed_headline_is_told_by_its_words() {
        Redline redline = Redline.between(story, headed(story, "Bridge Open"));

        assertThat(redline.fields())
                .containsExactly(new FieldChange(
                        "headline",
                        "Bridge Closed",
                        "Bridge Open",
                        List.of(
                                new Span(Span.Op.EQUAL, "Bridge "),
                                new Span(Span.Op.DELETE, "Closed"),
                                new Span(Span.Op.INSERT, "Open"))));
        assertThat(redline.pointers()).containsExactly("/headline");
    }

    @Test
    void members_of_the_article_can_be_added_when_they_differ() {
        Redline redline = Redline.between(story, story).with("slug", "a", "a").with("expiresAt", null, "2031");

        assertThat(redline.pointers()).containsExactly("/expiresAt");
    }

    @Test
    void a_moved_section_is_one_move() {
        Redline redline = Redline.between(story, moved(story, 3, 0));

        assertThat(redline.sections())
                .extracting(SectionChange::heading, SectionChange::changes, SectionChange::fromPosition)
                .containsExactly(tuple("D", List.of(Change.MOVED), 4));
        assertThat(redline.pointers()).containsExactly("/sections/0");
    }

    @Test
    void a_section_may_be_moved_and_changed() {
        Redline redline = Redline.between(story, with(moved(story, 0, 3), 3, part("A", "One.", "Two.", "Six.")));

        assertThat(redline.sections())
                .extracting(SectionChange::heading, SectionChange::changes)
                .containsExactly(tuple("A", List.of(Change.MOVED, Change.CHANGED)));
    }

    @Test
    void a_removed_section_stands_behind_the_one_it_followed_with_all_it_said() {
        Redline redline = Redline.between(story, with(without(story, 1), 2, part("E", "Six.")));

        assertThat(redline.sections())
                .extracting(SectionChange::heading, SectionChange::changes)
                .containsExactly(
                        tuple("B", List.of(Change.REMOVED)),
                        tuple("D", List.of(Change.REMOVED)),
                        tuple("E", List.of(Change.ADDED)));
        assertThat(redline.sections().get(0).blocks())
                .extracting(BlockChange::before)
                .containsExactly(paragraph("Three."));
        assertThat(redline.pointers()).containsExactly("/sections", "/sections/2");
    }

    @Test
    void a_changed_text_is_told_by_its_words_alone() {
        Story newer = with(story, 1, part("B", paragraph("Three.", "Three more.")));

        BlockChange change = onlyBlock(Redline.between(story, newer));

        assertThat(change.changes()).containsExactly(Change.CHANGED);
        assertThat(change.before()).isNull();
        assertThat(change.spans()).extracting(Span::text).containsExactly("Three", " more", ".");
    }

    @Test
    void a_block_that_went_to_another_section_is_told_in_both() {
        Story newer = with(with(story, 0, part("A", "One.")), 2, part("C", "Four.", "Two."));

        Redline redline = Redline.between(story, newer);

        assertThat(redline.sections()).extracting(SectionChange::heading).containsExactly("A", "C");
        assertThat(redline.sections())
                .flatExtracting(SectionChange::blocks)
                .extracting(BlockChange::changes, BlockChange::from, BlockChange::to)
                .containsOnly(tuple(List.of(Change.MOVED), new Place(id("A"), 2), new Place(id("C"), 2)));
    }

    @Test
    void other_words_set_apart_in_the_same_text_are_a_change_of_marks() {
        Paragraph strong = new Paragraph(id("Three."), "Three.", List.of(new Mark(Mark.Type.STRONG, 0, 5, null)));

        BlockChange change = onlyBlock(Redline.between(story, with(story, 1, part("B", strong))));

        assertThat(change.marksChanged()).isTrue();
        assertThat(change.spans()).isEmpty();
        assertThat(change.after()).isEqualTo(strong);
    }

    @Test
    void marks_that_only_gave_way_to_new_words_are_not_changed() {
        Story older = Stories.of(part(
                "A", new Paragraph(id("x"), "Say it.", List.of(new Mark(Mark.Type.STRONG, 4, 6, null)))));
        Story newer = Stories.of(part(
                "A", new Paragraph(id("x"), "Do say it.", List.of(new Mark(Mark.Type.STRONG, 7, 9, null)))));

        assertThat(onlyBlock(Redline.between(older, newer)).marksChanged()).isFalse();
    }

    @Test
    void a_changed_picture_and_a_paragraph_made_a_quote_are_shown_as_they_were_and_are() {
        Image small = new Image(id("x"), "https://a.example/1", "A bridge", null, null, 1, 1);
        Image large = new Image(id("x"), "https://a.example/1", "A bridge", null, null, 2, 2);
        PullQuote quote = new PullQuote(id("One."), "One.", null, "Ines Calder");

        BlockChange picture = onlyBlock(Redline.between(Stories.of(part("A", small)), Stories.of(part("A", large))));
        BlockChange quoted = onlyBlock(Redline.between(story, with(story, 0, part("A", quote, paragraph("Two.")))));

        assertThat(List.of(picture.before(), picture.after())).containsExactly(small, large);
        assertThat(List.of(quoted.before(), quoted.after())).containsExactly(paragraph("One."), quote);
    }

    @Test
    void a_text_that_came_back_under_another_id_is_changed_and_not_replaced() {
        Story newer = with(story, 1, part("B", paragraph("new", "Three bridges."), paragraph("Ferry sunk.")));

        SectionChange section = Redline.between(
                        with(story, 1, part("B", paragraph("old", "Three old bridges."))), newer)
                .sections()
                .get(0);

        assertThat(section.blocks())
                .extracting(BlockChange::id, BlockChange::formerId, BlockChange::changes)
                .containsExactly(
                        tuple(id("new"), id("old"), List.of(Change.CHANGED)),
                        tuple(id("Ferry sunk."), null, List.of(Change.ADDED)));
    }

    @Test
    void a_section_that_came_back_under_another_id_is_known_by_its_heading() {
        Part old = story.parts().get(1);
        Part again = new Part(id("other"), 1, old.kind(), null, "B", old.anchor(), old.blocks());

        Redline redline = Redline.between(story, with(story, 1, again));

        assertThat(redline.sections())
                .extracting(SectionChange::id, SectionChange::formerId, SectionChange::changes)
                .containsExactly(tuple(id("other"), id("B"), List.of(Change.CHANGED)));
    }

    @Test
    void a_redline_is_empty_only_between_equal_stories_and_points_into_the_newer_one() {
        for (int round = 0; round < 2_000; round++) {
            Story base = new Editor("base", round).story();
            Story changed = new Editor("mine", round).edited(base, round % 4);

            Redline redline = Redline.between(base, changed);

            assertThat(redline.isEmpty()).isEqualTo(base.equals(changed));
            for (SectionChange section : redline.sections()) {
                List<Part> parts = (section.toPosition() == null ? base : changed).parts();
                int position = section.toPosition() == null ? section.fromPosition() : section.toPosition();
                assertThat(parts.get(position - 1).id()).isEqualTo(section.id());
            }
        }
    }

    @Test
    void thousands_of_sections_and_blocks_are_compared() {
        Story older = large("the harbour bridge number ");
        Story newer = large("some other ferry called ");

        Redline redline = Redline.between(older, newer);

        assertThat(redline.sections()).hasSize(2_000);
    }

    private static Story large(String text) {
        return Stories.of(IntStream.range(0, 2_000)
                .mapToObj(at -> part(
                        "S" + at,
                        IntStream.range(0, 10)
                                .mapToObj(block -> paragraph(text + at + block, (text + block + " ").repeat(20)))
                                .toArray(Block[]::new)))
                .toArray(Part[]::new));
    }

    private static BlockChange onlyBlock(Redline redline) {
        assertThat(redline.sections()).hasSize(1);
        assertThat(redline.sections().get(0).blocks()).hasSize(1);
        return redline.sections().get(0).blocks().get(0);
    }
}
