package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides which sections a merged story has and what each says, in no order yet. */
final class MergedSections {

    private final Sides sides;
    private final Map<Object, Part> kept = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    MergedSections(Sides sides) {
        this.sides = sides;
        Set<Object> keys = new LinkedHashSet<>(sides.mine().keys());
        keys.addAll(sides.theirs().keys());
        keys.forEach(this::choose);
        sides.base().homes().forEach(this::checkMove);
        if (conflicts.isEmpty()) {
            checkBlocks();
        }
    }

    /** The sections by their keys; to be trusted only without conflicts. */
    Map<Object, Part> kept() {
        return kept;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void choose(Object key) {
        Part before = sides.base().part(key);
        Part mine = sides.mine().part(key);
        Part theirs = sides.theirs().part(key);
        Part chosen = ThreeWay.chosen(before, mine, theirs);
        if (ThreeWay.clashes(before, mine, theirs)) {
            if (mine == null || theirs == null || !sides.saySame(mine, theirs, before == null)) {
                conflicts.add(new Conflict(sides.mine().pointer(key), clash(before, mine, theirs)));
                return;
            }
            chosen = theirs;
        }
        if (chosen != null) {
            kept.put(key, chosen);
        }
    }

    private static String clash(Part before, Part mine, Part theirs) {
        if (mine == null) {
            return "You removed a section that was changed in the meantime" + named(theirs) + ".";
        }
        return theirs == null
                ? "You changed a section that was removed in the meantime" + named(before) + "."
                : "You changed the section, and in the meantime it was changed to something else.";
    }

    private static String named(Part part) {
        String name = part.heading() == null ? part.label() : part.heading();
        return name == null ? "" : ", \"" + name + "\"";
    }

    /** A block goes one way only. Its sections alone do not tell, when it left the same one on both sides. */
    private void checkMove(UUID block, Object home) {
        Object mine = sides.mine().home(block);
        if (ThreeWay.clashes(home, mine, sides.theirs().home(block))) {
            conflicts.add(new Conflict(
                    sides.mine().pointer(mine),
                    "You moved or removed a block that was moved or removed in the meantime."));
        }
    }

    /** Nothing above should let a block stand twice; a story that shows one twice must never be saved. */
    private void checkBlocks() {
        Set<UUID> seen = new HashSet<>();
        kept.forEach((key, part) -> part.blocks().forEach(block -> {
            if (block.id() != null && !seen.add(block.id())) {
                conflicts.add(new Conflict(sides.mine().pointer(key), "A block of it would stand twice."));
            }
        }));
    }
}
