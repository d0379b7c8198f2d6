package dev.broadsheet.redline;

/** A stretch of an older and a stretch of a newer sequence, to be compared with each other. */
record Box(int[] from, int[] to, int fromStart, int fromEnd, int toStart, int toEnd) {

    int width() {
        return fromEnd - fromStart;
    }

    int height() {
        return toEnd - toStart;
    }

    /** Without what both begin and end with. */
    Box trimmed() {
        int start = 0;
        int shorter = Math.min(width(), height());
        while (start < shorter && meet(start, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && meetFromEnd(end, end)) {
            end++;
        }
        return new Box(from, to, fromStart + start, fromEnd - end, toStart + start, toEnd - end);
    }

    /** Whether the two have the same there, counted from the start. */
    boolean meet(int x, int y) {
        return from[fromStart + x] == to[toStart + y];
    }

    /** Whether the two have the same there, counted from the end. */
    boolean meetFromEnd(int x, int y) {
        return from[fromEnd - 1 - x] == to[toEnd - 1 - y];
    }

    Box before(int x, int y) {
        return new Box(from, to, fromStart, fromStart + x, toStart, toStart + y);
    }

    Box after(int x, int y) {
        return new Box(from, to, fromStart + x, fromEnd, toStart + y, toEnd);
    }

    Hunk hunk() {
        return new Hunk(fromStart, fromEnd, toStart, toEnd);
    }
}
