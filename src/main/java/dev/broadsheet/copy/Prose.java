package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an eye sees in a run of English before reading it: sentences, their ends, and title case. */
final class Prose {

    private static final String OPENING_QUOTES = "\"“„«‹‘'‚";
    private static final String CLOSING = "\"”“»›’')]";

    /** Words that a full stop only shortens. */
    private static final Set<String> SHORTENED =
            Set.of(("mr mrs ms dr st sen rep gov gen col lt sgt capt maj adm rev hon prof jr sr pres supt insp vs etc"
                            + " no jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill"
                            + " ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave"
                            + " blvd inc corp co ltd dept")
                    .split(" "));

    /** Words that a title leaves in lower case. */
    private static final Set<String> SMALL =
            Set.of(("a an and as at but by for from if in into nor of off on onto or over per so than the to up via"
                            + " vs with yet is it its")
                    .split(" "));

    private Prose() {}

    /** Offsets at which sentences begin, the first at 0. */
    static List<Integer> sentences(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int at = 0; at < text.length(); at++) {
            if (".!?…".indexOf(text.charAt(at)) >= 0) {
                int end = at + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (beginsSentence(text, end) && !isShortened(text, at)) {
                    starts.add(end + 1);
                }
                at = end - 1;
            }
        }
        return starts;
    }

    private static boolean beginsSentence(String text, int space) {
        if (space + 1 >= text.length() || text.charAt(space) != ' ') {
            return false;
        }
        char next = text.charAt(space + 1);
        return Character.isUpperCase(next) || Character.isDigit(next) || OPENING_QUOTES.indexOf(next) >= 0;
    }

    /** Whether the full stop ends an initial or an abbreviation; every other mark ends a sentence. */
    private static boolean isShortened(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start < 8 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || SHORTENED.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a text closes as a sentence does, quote marks and brackets aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean opensQuote(String text) {
        return !text.isEmpty() && OPENING_QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether most words that a title capitalises are capitalised. */
    static boolean isTitleCase(String text) {
        int weighty = 0;
        int capital = 0;
        for (String word : text.split(" ")) {
            int at = 0;
            while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
                at++;
            }
            if (at < word.length() && !SMALL.contains(word.substring(at).toLowerCase(Locale.ROOT))) {
                weighty++;
                capital += Character.isLowerCase(word.charAt(at)) ? 0 : 1;
            }
        }
        return weighty == 0 || capital * 10 >= weighty * 7;
    }

    static int wordCount(String text) {
        int words = 1;
        for (int at = 0; at < text.length(); at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
