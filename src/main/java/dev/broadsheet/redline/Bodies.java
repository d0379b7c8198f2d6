package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All blocks of a story in reading order, with the section each stands in. */
final class Bodies {

    private final List<Part> parts;
    private final List<Block> blocks;

    /** The first block of each part, and at last how many blocks there are. */
    private final int[] starts;

    private final List<Integer> parents = new ArrayList<>();

    Bodies(Story story) {
        parts = story.parts();
        blocks = story.blocks().toList();
        starts = new int[parts.size() + 1];
        for (int part = 0; part < parts.size(); part++) {
            int size = parts.get(part).blocks().size();
            starts[part + 1] = starts[part] + size;
            parents.addAll(Collections.nCopies(size, part));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int block) {
        return blocks.get(block);
    }

    /** The blocks of a section; none of {@link Pairing#NONE}. */
    Stretch of(int part) {
        return part == Pairing.NONE ? Stretch.NOTHING : new Stretch(starts[part], starts[part + 1]);
    }

    int partOf(int block) {
        return parents.get(block);
    }

    Place place(int block) {
        int part = parents.get(block);
        return new Place(parts.get(part).id(), block - starts[part] + 1);
    }
}
