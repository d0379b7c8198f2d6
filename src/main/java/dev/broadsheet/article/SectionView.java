package dev.broadsheet.article;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.Story;
import dev.broadsheet.typesetting.BlockView;
import dev.broadsheet.typesetting.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as JSON. */
@Schema(name = "Section", description = "A headed part of a story.")
public record SectionView(
        @Schema(required = true, description = "Stable over revisions.")
        UUID id,

        @Schema(description = "The section it is a part of. Absent on level 1.")
        UUID parentId,

        @Schema(required = true, description = "Its place in the story, from 1.")
        int position,

        @Schema(required = true, description = "1 for a section of the story itself, 2 for one within it, and so on.")
        int level,

        @Schema(required = true) PartKind kind,

        @Schema(description = "The fixed words that say what it is.", examples = "Quick Look")
        String label,

        @Schema(examples = "Port Merrow Shuts a Landmark") String heading,

        @Schema(required = true, description = "Links to it within the page.", examples = "quick-look")
        String anchor,

        @Schema(
                required = true,
                type = SchemaType.ARRAY,
                implementation = Block.class,
                description = "With `body=html` each has `html` besides, with `body=text` only `type`, `id` and `text`,"
                        + " and with `body=none` there are none.")
        List<BlockView> blocks) {

    /** The sections of a story, in reading order. */
    public static List<SectionView> all(Story story) {
        return all(story, Body.BLOCKS);
    }

    /** The same, their blocks as they were asked for. */
    public static List<SectionView> all(Story story, Body body) {
        List<SectionView> sections = new ArrayList<>();
        List<UUID> open = new ArrayList<>();
        for (Part part : story.parts()) {
            open.subList(Math.min(part.level() - 1, open.size()), open.size()).clear();
            UUID parent = open.isEmpty() ? null : open.get(open.size() - 1);
            sections.add(new SectionView(
                    part.id(),
                    parent,
                    sections.size() + 1,
                    part.level(),
                    part.kind(),
                    part.label(),
                    part.heading(),
                    part.anchor(),
                    body.set(part.blocks(), Map.of())));
            open.add(part.id());
        }
        return sections;
    }
}
