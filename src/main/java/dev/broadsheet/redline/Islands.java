package dev.broadsheet.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws neighbouring changes together when what stays between them is too little to hold on to: white space,
 * punctuation, a short word between long changes. {@code "shuts on Tuesday"} for {@code "closes on Monday"} reads as one
 * change, not as two around an "on".
 */
final class Islands {

    /** Letters of "of the" and the like; whoever rewrites around more than that left it standing on purpose. */
    private static final int LONGEST = 12;

    private final Tokens from;
    private final Tokens to;

    /** How many letters stand before each token. */
    private final int[] letters;

    Islands(Tokens from, Tokens to) {
        this.from = from;
        this.to = to;
        letters = new int[from.size() + 1];
        for (int token = 0; token < from.size(); token++) {
            letters[token + 1] = letters[token] + (from.isWord(token) ? from.length(token, token + 1) : 0);
        }
    }

    List<Hunk> swallow(List<Hunk> hunks) {
        List<Hunk> kept = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk grown = hunk;
            while (!kept.isEmpty() && isTooSmall(kept.get(kept.size() - 1), grown)) {
                grown = kept.remove(kept.size() - 1).through(grown);
            }
            kept.add(grown);
        }
        return kept;
    }

    /** An island stays when its words are more than a third as long as the smaller of the changes beside it. */
    private boolean isTooSmall(Hunk before, Hunk after) {
        int smaller = Math.min(size(before), size(after));
        return letters[after.fromStart()] - letters[before.fromEnd()] <= Math.min(smaller / 3, LONGEST);
    }

    private int size(Hunk hunk) {
        return Math.max(from.length(hunk.fromStart(), hunk.fromEnd()), to.length(hunk.toStart(), hunk.toEnd()));
    }
}
