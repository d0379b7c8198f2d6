package dev.broadsheet.redline;

import java.util.Arrays;
import java.util.Map;

/**
 * A text cut into what an editor changes at one stroke: words, runs of white space, single marks of punctuation, and
 * single characters where a script sets no spaces. Nothing is left out.
 */
final class Tokens {

    private final String text;

    /** Where each token begins, and at last where the text ends. */
    private final int[] starts;

    private Tokens(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Tokens of(String text) {
        int[] starts = new int[text.length() / 4 + 2];
        int size = 0;
        for (int at = 0; at < text.length(); at = endOfToken(text, at)) {
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size + 2);
            }
            starts[size++] = at;
        }
        starts[size] = text.length();
        return new Tokens(text, Arrays.copyOf(starts, size + 1));
    }

    int size() {
        return starts.length - 1;
    }

    /** The text of the tokens from one to another, exclusive. */
    String text(int start, int end) {
        return text.substring(starts[start], starts[end]);
    }

    int length(int start, int end) {
        return starts[end] - starts[start];
    }

    boolean isSpace(int token) {
        return Characters.isSpace(text.codePointAt(starts[token]));
    }

    /** Whether it is neither white space nor punctuation. */
    boolean isWord(int token) {
        int first = text.codePointAt(starts[token]);
        return !Characters.isSpace(first) && !Characters.isPunctuation(first);
    }

    boolean endsSentence(int token) {
        return ".!?…。！？".indexOf(text.charAt(starts[token])) >= 0;
    }

    /** A number for each token, the same for the same words. */
    int[] numbered(Map<String, Integer> numbers) {
        int[] numbered = new int[size()];
        for (int token = 0; token < numbered.length; token++) {
            String word = text(token, token + 1);
            Integer number = numbers.putIfAbsent(word, numbers.size());
            numbered[token] = number == null ? numbers.size() - 1 : number;
        }
        return numbered;
    }

    private static int endOfToken(String text, int start) {
        int first = text.codePointAt(start);
        boolean space = Characters.isSpace(first);
        boolean word = Characters.isOfWord(first);
        int last = first;
        int at = start + Character.charCount(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean goesOn = space
                    ? Characters.isSpace(next)
                    : Characters.clings(next) || Characters.ties(last) || word && staysInWord(text, at, next);
            if (!goesOn) {
                return at;
            }
            last = next;
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean staysInWord(String text, int at, int next) {
        return Characters.isOfWord(next)
                || at + 1 < text.length()
                        && Characters.joins(text.charAt(at - 1), text.charAt(at), text.charAt(at + 1));
    }
}
