package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A story in a merge: its sections in order, each under the key by which every side knows it. */
final class Side {

    private final Map<Object, Part> parts = new LinkedHashMap<>();
    private final Map<Object, Integer> indexes = new HashMap<>();

    /** The section of each block that has an id. */
    private final Map<UUID, Object> homes = new LinkedHashMap<>();

    private final Map<Object, Object> parents;

    /** @param keys what a section is known by; null, or what another has, for one that stands for itself */
    Side(Story story, Function<Part, Object> keys) {
        for (Part part : story.parts()) {
            Object wanted = keys.apply(part);
            Object key = wanted == null || parts.containsKey(wanted) ? new Object() : wanted;
            indexes.put(key, parts.size());
            parts.put(key, part);
            part.blocks().stream().map(Block::id).forEach(id -> homes.put(id, key));
        }
        homes.remove(null);
        parents = Nesting.parents(keys(), parts);
    }

    List<Object> keys() {
        return new ArrayList<>(parts.keySet());
    }

    boolean has(Object key) {
        return parts.containsKey(key);
    }

    /** The section; null when this side has none of that key. */
    Part part(Object key) {
        return parts.get(key);
    }

    /** The section that a section is a part of; null for one on level 1. */
    Object parent(Object key) {
        return parents.get(key);
    }

    /** The section a block stands in; null when it is not there. */
    Object home(UUID block) {
        return homes.get(block);
    }

    Map<UUID, Object> homes() {
        return Collections.unmodifiableMap(homes);
    }

    /** Where the section stands in the JSON of the story; the whole array when this side has none of that key. */
    String pointer(Object key) {
        Integer index = key == null ? null : indexes.get(key);
        return index == null ? "/sections" : "/sections/" + index;
    }
}
