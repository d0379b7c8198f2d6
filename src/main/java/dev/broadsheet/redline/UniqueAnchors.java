package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that no two sections of a merged story have the same anchor. Links may lead to theirs; mine gives way. */
final class UniqueAnchors {

    private UniqueAnchors() {}

    static List<Part> of(List<Object> order, Map<Object, Part> kept, Sides sides) {
        Set<String> taken = new HashSet<>();
        for (Object key : order) {
            if (isTheirs(key, kept, sides)) {
                taken.add(kept.get(key).anchor());
            }
        }
        return order.stream()
                .map(key -> isTheirs(key, kept, sides) ? kept.get(key) : free(kept.get(key), taken))
                .toList();
    }

    private static boolean isTheirs(Object key, Map<Object, Part> kept, Sides sides) {
        return kept.get(key).equals(sides.theirs().part(key));
    }

    private static Part free(Part part, Set<String> taken) {
        return part.anchor() == null || taken.add(part.anchor())
                ? part
                : new Part(part.id(), part.level(), part.kind(), part.label(), part.heading(), null, part.blocks());
    }
}
