package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Small stories whose ids can be read: the section "A" has the id of "A", the paragraph "One." that of "One.". */
final class Stories {

    private Stories() {}

    static Story of(Part... parts) {
        return new Story(
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
                List.of(parts),
                null,
                null);
    }

    static Part part(String heading) {
        return part(1, heading);
    }

    static Part part(String heading, Block... blocks) {
        return part(1, heading, blocks);
    }

    static Part part(int level, String heading, Block... blocks) {
        return new Part(
                id(heading), level, PartKind.SUBHEAD, null, heading, "to-" + heading.toLowerCase(), List.of(blocks));
    }

    static Part part(String heading, String... paragraphs) {
        return part(heading, Stream.of(paragraphs).map(Stories::paragraph).toArray(Block[]::new));
    }

    static Block paragraph(String text) {
        return paragraph(text, text);
    }

    static Block paragraph(String name, String text) {
        return new Paragraph(id(name), text, null);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Story headed(Story story, String headline) {
        return new Story(
                story.kind(),
                story.lang(),
                headline,
                story.standfirst(),
                story.dateline(),
                story.bylineText(),
                story.bylines(),
                story.edition(),
                story.siteSection(),
                story.tags(),
                story.related(),
                story.parts(),
                story.comments(),
                story.corrections());
    }

    static Story with(Story story, int index, Part part) {
        List<Part> parts = new ArrayList<>(story.parts());
        parts.set(index, part);
        return story.withParts(parts);
    }

    static Story inserted(Story story, int index, Part part) {
        List<Part> parts = new ArrayList<>(story.parts());
        parts.add(index, part);
        return story.withParts(parts);
    }

    static Story without(Story story, int index) {
        List<Part> parts = new ArrayList<>(story.parts());
        parts.remove(index);
        return story.withParts(parts);
    }

    static Story moved(Story story, int from, int to) {
        return inserted(without(story, from), to, story.parts().get(from));
    }

    static List<String> headings(Story story) {
        return story.parts().stream().map(Part::heading).toList();
    }
}
