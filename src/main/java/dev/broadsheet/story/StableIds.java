package dev.broadsheet.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Gives parts and blocks their ids. What came without an id takes over that of the same part or block in the story
 * before, so that links and comments keep their place when a client sends the text alone; what is new gets a new one.
 */
final class StableIds {

    /** What makes two parts, or two blocks, the same in two revisions. */
    private final Map<Object, Deque<UUID>> known = new HashMap<>();

    private final Set<UUID> taken = new HashSet<>();

    private StableIds(Story before, Story now) {
        Stream.concat(now.parts().stream().map(Part::id), now.blocks().map(Block::id))
                .filter(id -> id != null)
                .forEach(taken::add);
        if (before != null) {
            before.parts().forEach(part -> remember(likeness(part), part.id()));
            before.blocks().forEach(block -> remember(block.withId(null), block.id()));
        }
    }

    static Story give(Story now, Story before) {
        StableIds ids = new StableIds(before, now);
        List<Part> parts = new ArrayList<>();
        for (Part part : now.parts()) {
            List<Block> blocks = part.blocks().stream().map(ids::identified).toList();
            UUID id = part.id() != null ? part.id() : ids.idOf(likeness(part));
            parts.add(new Part(id, part.level(), part.kind(), part.label(), part.heading(), part.anchor(), blocks));
        }
        return now.withParts(parts);
    }

    private Block identified(Block block) {
        return block.id() != null ? block : block.withId(idOf(block));
    }

    private UUID idOf(Object likeness) {
        Deque<UUID> ids = known.getOrDefault(likeness, new ArrayDeque<>());
        for (UUID id = ids.poll(); id != null; id = ids.poll()) {
            if (taken.add(id)) {
                return id;
            }
        }
        return Ids.next();
    }

    private void remember(Object likeness, UUID id) {
        known.computeIfAbsent(likeness, any -> new ArrayDeque<>()).add(id);
    }

    private static List<Object> likeness(Part part) {
        return List.of(part.kind(), String.valueOf(part.label()), String.valueOf(part.heading()));
    }
}
