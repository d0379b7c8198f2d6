package dev.broadsheet.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a mere insertion or deletion where a person would see it. A sentence added between two others may be told as
 * {@code ". Added"} or as {@code "Added. "}; both are as short, only the second is read as a sentence.
 */
final class Sliding {

    private final Tokens from;
    private final Tokens to;
    private final int[] older;
    private final int[] newer;

    Sliding(Tokens from, Tokens to, int[] older, int[] newer) {
        this.from = from;
        this.to = to;
        this.older = older;
        this.newer = newer;
    }

    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> slid = new ArrayList<>();
        for (int at = 0; at < hunks.size(); at++) {
            Hunk hunk = hunks.get(at);
            int free = hunk.fromStart() - (at == 0 ? 0 : slid.get(at - 1).fromEnd());
            int next = at + 1 == hunks.size() ? from.size() : hunks.get(at + 1).fromStart();
            slid.add(hunk.shifted(shift(hunk, free, next - hunk.fromEnd())));
        }
        return slid;
    }

    private int shift(Hunk hunk, int left, int right) {
        if (hunk.isInsertion()) {
            return best(to, newer, hunk.toStart(), hunk.toEnd(), left, right);
        }
        return hunk.isDeletion() ? best(from, older, hunk.fromStart(), hunk.fromEnd(), left, right) : 0;
    }

    private static int best(Tokens tokens, int[] numbered, int start, int end, int left, int right) {
        int lowest = 0;
        while (lowest < left && numbered[start - lowest - 1] == numbered[end - lowest - 1]) {
            lowest++;
        }
        int highest = 0;
        while (highest < right && numbered[start + highest] == numbered[end + highest]) {
            highest++;
        }
        int best = 0;
        int bestSeen = fit(tokens, start) + fit(tokens, end);
        for (int shift = -lowest; shift <= highest; shift++) {
            int seen = fit(tokens, start + shift) + fit(tokens, end + shift);
            if (seen > bestSeen) {
                best = shift;
                bestSeen = seen;
            }
        }
        return best;
    }

    /** How well a change may begin or end there: between sentences, before a word, after a word. */
    private static int fit(Tokens tokens, int at) {
        if (at == 0 || at == tokens.size()) {
            return 3;
        }
        if (tokens.isSpace(at - 1)) {
            return at > 1 && tokens.endsSentence(at - 2) ? 3 : 2;
        }
        return tokens.isSpace(at) ? 1 : 0;
    }
}
