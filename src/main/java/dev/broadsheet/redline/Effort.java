package dev.broadsheet.redline;

/** What one comparison may still cost, in steps of a few nanoseconds. Not for several threads. */
final class Effort {

    /** About a quarter of a second: enough for a thousand ordinary paragraphs, all rewritten. */
    private static final long COMPARISON = 40_000_000;

    /** No single text may use up what the others need. */
    private static final long TEXT = 10_000_000;

    private long left;

    private Effort(long left) {
        this.left = left;
    }

    static Effort ofComparison() {
        return new Effort(COMPARISON);
    }

    /** Takes the steps out of what is left; false, for good, once there were fewer. */
    boolean spend(long steps) {
        left -= steps;
        return left >= 0;
    }

    /** What one text may cost; give back the rest of it. */
    Effort lend() {
        Effort lent = new Effort(Math.max(0, Math.min(left, TEXT)));
        left -= lent.left;
        return lent;
    }

    void giveBack(Effort lent) {
        left += Math.max(0, lent.left);
    }
}
