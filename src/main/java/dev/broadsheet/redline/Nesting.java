package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which section each section is a part of: the last one before it that is less deep. */
final class Nesting {

    private Nesting() {}

    /** The parent of each section that has one. */
    static Map<Object, Object> parents(List<Object> keys, Map<Object, Part> parts) {
        Map<Object, Object> parents = new HashMap<>();
        List<Object> open = new ArrayList<>();
        for (Object key : keys) {
            close(open, parts.get(key).level());
            if (!open.isEmpty()) {
                parents.put(key, open.get(open.size() - 1));
            }
            open.add(key);
        }
        return parents;
    }

    /** Whether some section is more than one level deeper than the one it would be a part of. */
    static boolean leaps(List<Part> parts) {
        List<Object> open = new ArrayList<>();
        for (Part part : parts) {
            if (part.level() > open.size() + 1) {
                return true;
            }
            close(open, part.level());
            open.add(part);
        }
        return false;
    }

    private static void close(List<Object> open, int level) {
        open.subList(Math.min(level - 1, open.size()), open.size()).clear();
    }
}
