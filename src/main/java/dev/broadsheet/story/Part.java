package dev.broadsheet.story;

import java.util.List;
import java.util.UUID;

/**
 * A headed part of a story: a section, as readers call it. It is named {@code Part} here because the row that readers
 * query is a {@code Section}.
 *
 * @param id stable over revisions; null until the desk has given it one
 * @param level 1 for a part of the story itself, 2 for a part of the level-1 part before it, and so on
 * @param kind what it is for
 * @param label the fixed words that say so in print, {@code Quick Look}; null when it carries none
 * @param heading the title; null when it has none
 * @param anchor the word that links to it within the page, unique in the story; null until the desk has given it one
 * @param blocks what it says, in order; never null
 */
public record Part(UUID id, int level, PartKind kind, String label, String heading, String anchor, List<Block> blocks) {

    public Part {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** The same part under another id. */
    public Part withId(UUID changed) {
        return new Part(changed, level, kind, label, heading, anchor, blocks);
    }

    /** The same part on another level. */
    public Part onLevel(int changed) {
        return new Part(id, changed, kind, label, heading, anchor, blocks);
    }

    int wordCount() {
        return Words.count(heading)
                + blocks.stream().mapToInt(block -> Words.count(block.words())).sum();
    }
}
