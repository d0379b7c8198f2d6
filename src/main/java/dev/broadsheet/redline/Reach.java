package dev.broadsheet.redline;

/** How far one gets into a box with a number of edits, on each of its diagonals: from its start, or from its end. */
final class Reach {

    private final Box box;
    private final boolean forward;

    /** The furthest x of each diagonal; diagonals -edits to edits lie from 1 on. Grows with the edits, not the texts. */
    private int[] furthest = new int[64];

    private int centre = 32;
    private int edits;

    Reach(Box box, boolean forward) {
        this.box = box;
        this.forward = forward;
    }

    /**
     * Goes one edit further on every diagonal.
     *
     * @param opposite whose way may be met; null when it cannot be in this turn
     * @param difference how many more tokens the box is wide than high
     */
    MiddleSnake advance(int reached, Reach opposite, int difference, Effort effort) {
        edits = reached;
        makeRoom();
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int x = start(diagonal);
            int end = slide(x, x - diagonal);
            effort.spend(end - x);
            furthest[centre + diagonal] = end;
            if (opposite != null && isInside(end, end - diagonal) && opposite.covers(difference - diagonal, end)) {
                return forward
                        ? new MiddleSnake(end, end - diagonal)
                        : new MiddleSnake(box.width() - end, box.height() - end + diagonal);
            }
        }
        return MiddleSnake.NONE;
    }

    private int start(int diagonal) {
        if (edits == 0) {
            return 0;
        }
        int below = diagonal == -edits ? -1 : furthest[centre + diagonal - 1];
        int above = diagonal == edits ? -1 : furthest[centre + diagonal + 1];
        return below < above ? above : below + 1;
    }

    private int slide(int x, int y) {
        int end = x;
        int drop = y - x;
        while (end < box.width()
                && end + drop < box.height()
                && (forward ? box.meet(end, end + drop) : box.meetFromEnd(end, end + drop))) {
            end++;
        }
        return end;
    }

    private boolean covers(int diagonal, int fromOtherEnd) {
        return Math.abs(diagonal) <= edits && furthest[centre + diagonal] + fromOtherEnd >= box.width();
    }

    private boolean isInside(int x, int y) {
        return x <= box.width() && y <= box.height();
    }

    private void makeRoom() {
        if (edits >= centre) {
            int[] wider = new int[4 * centre];
            System.arraycopy(furthest, 0, wider, centre, furthest.length);
            furthest = wider;
            centre *= 2;
        }
    }
}
