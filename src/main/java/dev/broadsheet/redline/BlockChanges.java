package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Compares the blocks of two stories, section by section, once their sections are paired. */
final class BlockChanges {

    private final Bodies older;
    private final Bodies newer;
    private final Effort effort;
    private final Pairing blocks;

    BlockChanges(Story from, Story to, Pairing sections, Effort effort) {
        older = new Bodies(from);
        newer = new Bodies(to);
        this.effort = effort;
        blocks = new Pairing(older.blocks().size(), newer.blocks().size());
        blocks.pairEqual(
                blocks.allOlder(),
                blocks.allNewer(),
                at -> older.block(at).id(),
                at -> newer.block(at).id());
        Resemblance resemblance = new Resemblance(older.blocks(), newer.blocks(), effort);
        for (int section = 0; section < to.parts().size(); section++) {
            Stretch before = older.of(sections.olderOf(section));
            Stretch after = newer.of(section);
            blocks.pairEqual(
                    before,
                    after,
                    at -> older.block(at).withId(null),
                    at -> newer.block(at).withId(null));
            resemblance.pairAlike(blocks, before, after);
        }
    }

    /** What happened to the blocks of a section that both stories have, or one; either may be {@link Pairing#NONE}. */
    List<BlockChange> of(int olderSection, int newerSection) {
        List<BlockChange> changes = new ArrayList<>();
        for (Pairing.Step step : blocks.steps(older.of(olderSection), newer.of(newerSection))) {
            if (step.newer() == Pairing.NONE) {
                changes.add(left(step.older()));
            } else if (blocks.olderOf(step.newer()) == Pairing.NONE) {
                changes.add(BlockChange.added(newer.block(step.newer()), newer.place(step.newer())));
            } else {
                BlockChange change = stayed(step.newer(), step.moved() || step.older() == Pairing.NONE);
                if (!change.changes().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private BlockChange left(int block) {
        int now = blocks.newerOf(block);
        return now == Pairing.NONE
                ? BlockChange.removed(older.block(block), older.place(block))
                : BlockChange.moved(newer.block(now).id(), older.place(block), newer.place(now));
    }

    private BlockChange stayed(int block, boolean moved) {
        int was = blocks.olderOf(block);
        Block before = older.block(was);
        Block after = newer.block(block);
        UUID formerId = Objects.equals(before.id(), after.id()) ? null : before.id();
        boolean differs = !before.withId(null).equals(after.withId(null));
        boolean marks = differs && MarkChanges.areIn(before, after, effort);
        boolean told = !differs || !marks && differOnlyInText(before, after);
        return new BlockChange(
                after.id(),
                formerId,
                Change.ofWhatStayed(moved, differs || formerId != null),
                older.place(was),
                newer.place(block),
                told ? null : before,
                told ? null : after,
                spans(before, after),
                marks);
    }

    private List<Span> spans(Block before, Block after) {
        return before instanceof TextBlock older
                        && after instanceof TextBlock newer
                        && !older.text().equals(newer.text())
                ? Spans.between(older.text(), newer.text(), effort)
                : List.of();
    }

    private static boolean differOnlyInText(Block before, Block after) {
        return before.getClass() == after.getClass()
                && before instanceof TextBlock
                && Objects.equals(attribution(before), attribution(after));
    }

    private static String attribution(Block block) {
        return block instanceof PullQuote quote ? quote.attribution() : null;
    }
}
