package dev.broadsheet.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Small stories for tests of what a story does. */
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
                List.of(),
                null,
                null,
                null,
                null,
                List.of(parts),
                null,
                null);
    }

    static Part part(PartKind kind, String label, String heading, String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs)
                .map(text -> (Block) new Paragraph(null, text, null))
                .toList();
        return new Part(null, 1, kind, label, heading, null, blocks);
    }

    static Part subhead(String heading, String... paragraphs) {
        return part(PartKind.SUBHEAD, null, heading, paragraphs);
    }

    static List<UUID> ids(Story story) {
        return story.blocks().map(Block::id).toList();
    }
}
