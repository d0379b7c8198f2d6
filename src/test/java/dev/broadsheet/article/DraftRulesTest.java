package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Story;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

    private static final String SHIP = "A 🚢 sails.";

    private final Story before = draft(null, section(null, 1, paragraph(null)), section(null, 2, paragraph(null)))
            .toStory(CatalogRefs.NONE, null)
            .identified(null);
    private final UUID part = before.parts().get(0).id();
    private final UUID nested = before.parts().get(1).id();
    private final UUID block = before.parts().get(0).blocks().get(0).id();

    @Test
    void sections_nest_one_level_at_a_time() {
        assertAllowed(draft(null, section(null, 1), section(null, 2), section(null, 3), section(null, 1)));
        assertRefused(draft(null, section(null, 2)), "/sections/0/level");
        assertRefused(draft(null, section(null, 1), section(null, 3)), "/sections/1/level");
    }

    @Test
    void ids_of_the_article_may_be_sent_back() {
        assertAllowed(draft(null, section(part, 1, paragraph(block)), section(nested, 2)));
    }

    @Test
    void ids_may_not_be_invented() {
        assertRefused(draft(null, section(UUID.randomUUID(), 1)), "/sections/0/id");
        assertRefused(draft(null, section(part, 1, paragraph(UUID.randomUUID()))), "/sections/0/blocks/0/id");
    }

    @Test
    void an_id_may_not_stand_twice() {
        assertRefused(draft(null, section(part, 1), section(part, 1)), "/sections/1/id");
        assertRefused(draft(null, section(part, 1, paragraph(block), paragraph(block))), "/sections/0/blocks/1/id");
    }

    @Test
    void a_new_article_has_no_ids_to_send() {
        ArticleDraft draft = draft(null, section(part, 1));

        assertThatThrownBy(() -> DraftRules.check(draft, null)).isInstanceOf(Problem.class);
    }

    @Test
    void a_place_may_be_sent_as_it_is_and_not_otherwise() {
        assertAllowed(draft(null, placed(1, null)));
        assertRefused(draft(null, placed(2, null)), "/sections/0/position");
        assertRefused(draft(null, placed(null, nested)), "/sections/0/parentId");
    }

    @Test
    void an_anchor_leads_to_one_section() {
        assertRefused(draft(null, anchored("money"), anchored("money")), "/sections/1/anchor");
    }

    @Test
    void a_slug_does_not_look_like_an_id() {
        assertRefused(draft("0199e4c2-0000-7000-8000-00000000002a"), "/slug");
    }

    @Test
    void a_mark_stands_within_its_text() {
        assertAllowed(marked(Mark.Type.STRONG, 0, SHIP.length(), null));
        assertRefused(marked(Mark.Type.STRONG, 0, SHIP.length() + 1, null), "/sections/0/blocks/0/marks/0");
        assertRefused(marked(Mark.Type.STRONG, 3, 3, null), "/sections/0/blocks/0/marks/0");
        assertRefused(marked(Mark.Type.STRONG, 5, 1, null), "/sections/0/blocks/0/marks/0");
    }

    @Test
    void a_mark_does_not_cut_a_character_in_two() {
        assertAllowed(marked(Mark.Type.STRONG, 2, 4, null));
        assertRefused(marked(Mark.Type.STRONG, 3, 4, null), "/sections/0/blocks/0/marks/0");
        assertRefused(marked(Mark.Type.STRONG, 2, 3, null), "/sections/0/blocks/0/marks/0");
    }

    @Test
    void a_link_leads_somewhere_and_no_other_mark_does() {
        assertAllowed(marked(Mark.Type.LINK, 0, 1, "https://example.org"));
        assertRefused(marked(Mark.Type.LINK, 0, 1, null), "/sections/0/blocks/0/marks/0/href");
        assertRefused(marked(Mark.Type.CODE, 0, 1, "https://example.org"), "/sections/0/blocks/0/marks/0/href");
    }

    private void assertAllowed(ArticleDraft draft) {
        assertThatCode(() -> DraftRules.check(draft, before)).doesNotThrowAnyException();
    }

    private void assertRefused(ArticleDraft draft, String pointer) {
        assertThatThrownBy(() -> DraftRules.check(draft, before))
                .isInstanceOf(Problem.class)
                .hasFieldOrPropertyWithValue("type", ProblemType.INVALID_CONTENT)
                .extracting("violations")
                .asString()
                .contains("pointer=" + pointer + ",");
    }

    private static ArticleDraft marked(Mark.Type type, int start, int end, String href) {
        return draft(null, section(null, 1, new Paragraph(null, SHIP, List.of(new Mark(type, start, end, href)))));
    }

    private static SectionDraft placed(Integer position, UUID parent) {
        return new SectionDraft(null, position, parent, 1, null, null, "Money", null, null);
    }

    private static SectionDraft anchored(String anchor) {
        return new SectionDraft(null, null, null, 1, null, null, "Money", anchor, null);
    }

    private static SectionDraft section(UUID id, int level, Block... blocks) {
        return new SectionDraft(id, null, null, level, null, null, "Money", null, List.of(blocks));
    }

    private static Paragraph paragraph(UUID id) {
        return new Paragraph(id, "The city pays.", null);
    }

    private static ArticleDraft draft(String slug, SectionDraft... sections) {
        return new ArticleDraft(
                slug,
                null,
                null,
                "Bridge Closed",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(sections),
                null,
                null,
                null,
                null);
    }
}
