package dev.broadsheet.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The fewest deletions and insertions that make one sequence of another, by E. W. Myers, "An O(ND) Difference Algorithm
 * and Its Variations" (Algorithmica 1, 1986), in the form that needs space for the differences only. What would cost
 * more than the effort allows is replaced in one piece.
 */
final class ShortestEdit {

    private final Effort effort;
    private final Deque<Box> waiting = new ArrayDeque<>();
    private final List<Hunk> hunks = new ArrayList<>();

    private ShortestEdit(Effort effort) {
        this.effort = effort;
    }

    /** What differs, in order; no two touch. */
    static List<Hunk> between(int[] from, int[] to, Effort effort) {
        ShortestEdit edit = new ShortestEdit(effort);
        edit.waiting.push(new Box(from, to, 0, from.length, 0, to.length));
        while (!edit.waiting.isEmpty()) {
            edit.compare(edit.waiting.pop().trimmed());
        }
        return edit.hunks;
    }

    private void compare(Box box) {
        if (box.width() == 0 && box.height() == 0) {
            return;
        }
        MiddleSnake middle = box.width() == 0 || box.height() == 0 ? MiddleSnake.NONE : MiddleSnake.search(box, effort);
        if (middle == MiddleSnake.NONE) {
            add(box.hunk());
        } else {
            waiting.push(box.after(middle.x(), middle.y()));
            waiting.push(box.before(middle.x(), middle.y()));
        }
    }

    private void add(Hunk hunk) {
        int last = hunks.size() - 1;
        if (last >= 0
                && hunks.get(last).fromEnd() == hunk.fromStart()
                && hunks.get(last).toEnd() == hunk.toStart()) {
            hunks.set(last, hunks.get(last).through(hunk));
        } else {
            hunks.add(hunk);
        }
    }
}
