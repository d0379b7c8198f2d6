package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three stories of a merge, with their sections known to each other. */
record Sides(Side base, Side mine, Side theirs) {

    static Sides of(Story base, Story mine, Story theirs) {
        Side before = new Side(base, Part::id);
        Side their = new Side(theirs, Part::id);
        Map<Part, Deque<Object>> added = new HashMap<>();
        for (Object key : their.keys()) {
            if (!before.has(key)) {
                added.computeIfAbsent(saying(their.part(key), before), any -> new ArrayDeque<>())
                        .add(key);
            }
        }
        return new Sides(before, new Side(mine, part -> keyOfMine(part, before, their, added)), their);
    }

    /** What both added saying the same is one section, as when a client sends again what was saved already. */
    private static Object keyOfMine(Part part, Side base, Side theirs, Map<Part, Deque<Object>> added) {
        if (part.id() != null && (base.has(part.id()) || theirs.has(part.id()))) {
            return part.id();
        }
        Deque<Object> twins = added.get(saying(part, base));
        return twins == null || twins.isEmpty() ? part.id() : twins.poll();
    }

    /** Whether two versions of a section say the same, whatever ids and anchors were made for what is new in them. */
    boolean saySame(Part one, Part other, boolean isNew) {
        boolean sameAnchor = isNew || one.anchor() == null || one.anchor().equals(other.anchor());
        return sameAnchor && saying(one, base).equals(saying(other, base));
    }

    private static Part saying(Part part, Side base) {
        List<Block> blocks = part.blocks().stream()
                .map(block -> base.home(block.id()) == null ? block.withId(null) : block)
                .toList();
        return new Part(null, part.level(), part.kind(), part.label(), part.heading(), null, blocks);
    }
}
