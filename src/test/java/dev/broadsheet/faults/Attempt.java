package dev.broadsheet.faults;

/**
 * One write.
 *
 * @param after where the article stands if it succeeds
 */
record Attempt(Piece piece, Call call, Piece.State after) {

    @Override
    public String toString() {
        return call.method() + " " + call.path() + " (then " + after + ")";
    }
}
