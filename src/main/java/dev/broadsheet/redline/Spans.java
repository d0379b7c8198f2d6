package dev.broadsheet.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down how one text became another, word by word, so that a person can read it. */
final class Spans {

    private final Tokens from;
    private final Tokens to;
    private final List<Span> spans = new ArrayList<>();

    private Spans(Tokens from, Tokens to) {
        this.from = from;
        this.to = to;
    }

    /** Null counts as an empty text. Equal texts give one equal span, empty ones none. */
    static List<Span> between(String from, String to, Effort effort) {
        Spans written = new Spans(Tokens.of(from == null ? "" : from), Tokens.of(to == null ? "" : to));
        Effort lent = effort.lend();
        written.write(written.hunks(lent));
        effort.giveBack(lent);
        return written.spans;
    }

    private List<Hunk> hunks(Effort effort) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] older = from.numbered(numbers);
        int[] newer = to.numbered(numbers);
        List<Hunk> hunks = ShortestEdit.between(older, newer, effort);
        List<Hunk> slid = new Sliding(from, to, older, newer).of(hunks);
        return new Islands(from, to).swallow(slid);
    }

    private void write(List<Hunk> hunks) {
        int done = 0;
        for (Hunk hunk : hunks) {
            add(Span.Op.EQUAL, from, done, hunk.fromStart());
            add(Span.Op.DELETE, from, hunk.fromStart(), hunk.fromEnd());
            add(Span.Op.INSERT, to, hunk.toStart(), hunk.toEnd());
            done = hunk.fromEnd();
        }
        add(Span.Op.EQUAL, from, done, from.size());
    }

    private void add(Span.Op op, Tokens tokens, int start, int end) {
        if (start < end) {
            spans.add(new Span(op, tokens.text(start, end)));
        }
    }
}
