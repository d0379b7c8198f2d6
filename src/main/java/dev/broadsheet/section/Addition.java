package dev.broadsheet.section;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.DraftRules;
import dev.broadsheet.article.SectionDraft;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.article.SectionsEdit;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.story.Block;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import dev.broadsheet.typesetting.BlockView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Adds one section to a story, and knows it again afterwards. */
final class Addition implements SectionsEdit {

    private final ObjectNode body;
    private final StrictJson json;
    private Part added;

    Addition(ObjectNode body, StrictJson json) {
        this.body = body;
        this.json = json;
    }

    @Override
    public List<Part> of(Story before, ArticleReference article) {
        Spot spot = Spot.takenFrom(body, json);
        SectionDraft draft = json.as(SectionDraft.class, body);
        Outline outline = new Outline(before.parts());
        Spot.Place place = spot.in(outline, draft);
        SectionDraft section = draft.level() == null ? draft.onLevel(place.level()) : draft;
        added = section.toPart().withId(Ids.next());
        List<Part> after = outline.adding(place.at(), added).parts();
        DraftRules.check(section, place.at(), after, before);
        return after;
    }

    /** Which of an article's sections it is: somebody else's, when a merge found that they have added the same before. */
    UUID in(List<SectionView> sections) {
        return sections.stream()
                .map(SectionView::id)
                .filter(added.id()::equals)
                .findFirst()
                .orElseGet(() -> twinIn(sections));
    }

    private UUID twinIn(List<SectionView> sections) {
        return sections.stream()
                .filter(section -> section.level() == added.level()
                        && section.kind() == added.kind()
                        && Objects.equals(section.label(), added.label())
                        && Objects.equals(section.heading(), added.heading())
                        && withoutIds(section.blocks().stream()
                                        .map(BlockView::block)
                                        .toList())
                                .equals(withoutIds(added.blocks())))
                .map(SectionView::id)
                .max(UUID::compareTo)
                .orElseThrow();
    }

    private static List<Block> withoutIds(List<Block> blocks) {
        return blocks.stream().map(block -> block.withId(null)).toList();
    }
}
