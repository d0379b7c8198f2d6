package dev.broadsheet.copy;

import dev.broadsheet.story.Limits;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns depths as they were written into levels: the first is 1, and each is at most one more than the one before. What is
 * nested deeper than a story can be stands beside the deepest.
 */
final class Nesting {

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level of a section that follows those entered before. */
    int enter(int depth) {
        while (!open.isEmpty() && (open.peek() >= depth || open.size() == Limits.LEVELS)) {
            open.pop();
        }
        open.push(depth);
        return open.size();
    }
}
