package dev.broadsheet.redline;

import static dev.broadsheet.redline.Stories.headed;
import static dev.broadsheet.redline.Stories.inserted;
import static dev.broadsheet.redline.Stories.moved;
import static dev.broadsheet.redline.Stories.with;
import static dev.broadsheet.redline.Stories.without;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes stories and edits them at random, always the same way for the same seed. Its stories nest as they must. */
final class Editor {

    private final Random random;
    private final String name;
    private int written;

    Editor(String name, long seed) {
        this.name = name;
        random = new Random(seed * 31 + name.hashCode());
    }

    Story story() {
        Story story = Stories.of();
        int sections = random.nextInt(8);
        for (int at = 0; at < sections; at++) {
            story = inserted(story, at, part(1 + random.nextInt(3)));
        }
        return nested(story);
    }

    Story edited(Story story, int edits) {
        Story edited = story;
        for (int edit = 0; edit < edits; edit++) {
            edited = nested(edit(edited));
        }
        return edited;
    }

    private Story edit(Story story) {
        int size = story.parts().size();
        int kind = random.nextInt(8);
        if (kind == 0) {
            return headed(story, word());
        }
        if (size < 2 || kind == 1) {
            return inserted(story, random.nextInt(size + 1), part(1 + random.nextInt(3)));
        }
        int at = random.nextInt(size);
        return switch (kind) {
            case 2 -> without(story, at);
            case 3 -> moved(story, at, random.nextInt(size));
            case 4 -> blockMoved(story, at, random.nextInt(size));
            default ->
                with(
                        story,
                        at,
                        blocksOf(story.parts().get(at), rewritten(story.parts().get(at))));
        };
    }

    private Story blockMoved(Story story, int from, int to) {
        List<Block> less = new ArrayList<>(story.parts().get(from).blocks());
        if (less.isEmpty()) {
            return story;
        }
        Block block = less.remove(random.nextInt(less.size()));
        Story taken = with(story, from, blocksOf(story.parts().get(from), less));
        List<Block> more = new ArrayList<>(taken.parts().get(to).blocks());
        more.add(random.nextInt(more.size() + 1), block);
        return with(taken, to, blocksOf(taken.parts().get(to), more));
    }

    private List<Block> rewritten(Part part) {
        List<Block> blocks = new ArrayList<>(part.blocks());
        if (blocks.isEmpty() || random.nextBoolean()) {
            blocks.add(random.nextInt(blocks.size() + 1), Stories.paragraph(word()));
        } else if (random.nextBoolean()) {
            blocks.remove(random.nextInt(blocks.size()));
        } else {
            blocks.set(0, Stories.paragraph(word()).withId(blocks.get(0).id()));
        }
        return blocks;
    }

    private Part part(int level) {
        Block[] blocks = new Block[random.nextInt(3)];
        for (int at = 0; at < blocks.length; at++) {
            blocks[at] = Stories.paragraph(word());
        }
        return Stories.part(level, word(), blocks);
    }

    private String word() {
        return name + " " + written++;
    }

    private static Part blocksOf(Part part, List<Block> blocks) {
        return new Part(part.id(), part.level(), part.kind(), part.label(), part.heading(), part.anchor(), blocks);
    }

    /** Raises what would hang in the air. */
    private static Story nested(Story story) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        for (Part part : story.parts()) {
            depth = Math.min(part.level(), depth + 1);
            parts.add(new Part(
                    part.id(), depth, part.kind(), part.label(), part.heading(), part.anchor(), part.blocks()));
        }
        return story.withParts(parts);
    }
}
