package dev.broadsheet.redline;

/** A point about halfway on a shortest path through a box: how many tokens of either side lie before it. */
record MiddleSnake(int x, int y) {

    /** No point was found for the effort. */
    static final MiddleSnake NONE = new MiddleSnake(-1, -1);

    /** The search is over when the ways from both ends, each as far as it gets with so many edits, meet. */
    static MiddleSnake search(Box box, Effort effort) {
        Reach forward = new Reach(box, true);
        Reach backward = new Reach(box, false);
        int difference = box.width() - box.height();
        boolean odd = difference % 2 != 0;
        int most = (box.width() + box.height() + 1) / 2;
        for (int edits = 0; edits <= most; edits++) {
            if (!effort.spend(4L * edits + 4)) {
                return NONE;
            }
            MiddleSnake found = forward.advance(edits, odd ? backward : null, difference, effort);
            if (found == NONE) {
                found = backward.advance(edits, odd ? null : forward, difference, effort);
            }
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }
}
