package dev.broadsheet.redline;

/** The most items that kept their order, so that whatever is not among them is all that was moved. */
final class LongestRun {

    private LongestRun() {}

    /**
     * Marks a longest rising subsequence (patience sorting, n log n).
     *
     * @param items where to look in the values; the marks are counted from its start
     * @param range values outside of it are passed over
     */
    static boolean[] rising(Stretch items, int[] values, Stretch range) {
        int count = items.end() - items.start();
        int[] before = new int[count];
        int[] piles = new int[count];
        int height = 0;
        for (int at = 0; at < count; at++) {
            int value = values[items.start() + at];
            if (range.has(value)) {
                int pile = pileFor(value, piles, height, values, items.start());
                before[at] = pile == 0 ? Pairing.NONE : piles[pile - 1];
                piles[pile] = at;
                height = Math.max(height, pile + 1);
            }
        }
        boolean[] rising = new boolean[count];
        for (int at = height == 0 ? Pairing.NONE : piles[height - 1]; at != Pairing.NONE; at = before[at]) {
            rising[at] = true;
        }
        return rising;
    }

    /** The first pile whose top is larger, or a new one. */
    private static int pileFor(int value, int[] piles, int height, int[] values, int start) {
        int low = 0;
        int high = height;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[start + piles[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
