package dev.broadsheet.redline;

/** Tokens of the older text, from one to another exclusive, that gave way to tokens of the newer. Either may be none. */
record Hunk(int fromStart, int fromEnd, int toStart, int toEnd) {

    boolean isInsertion() {
        return fromStart == fromEnd;
    }

    boolean isDeletion() {
        return toStart == toEnd;
    }

    Hunk shifted(int by) {
        return new Hunk(fromStart + by, fromEnd + by, toStart + by, toEnd + by);
    }

    /** This one, the next, and what stands between them. */
    Hunk through(Hunk next) {
        return new Hunk(fromStart, next.fromEnd, toStart, next.toEnd);
    }
}
