package dev.broadsheet.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Leaves nothing of a text but its words, as {@code published.plain} and {@code published.words} of the database do to
 * stories. The two must never differ: a story would not be found by its own words.
 */
final class Word {

    /** What nobody sees: control characters but for tab and line breaks, soft hyphens, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u00ad"
            + "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]+");

    /** What is neither letter nor digit, apart from the point. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\u0001-\\u001f!-\\u002d\\u002f:-@\\u005b-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7"
                    + "\\u02b9-\\u02df\\u037e\\u0387\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05f3\\u05f4"
                    + "\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f04-\\u0f14\\u104a-\\u104f"
                    + "\\u1361-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020"
                    + "\\u3030\\u303d-\\u303f\\u30a0\\u30fb\\u3200-\\u33ff\\ue000-\\uf8ff\\ufd3e\\ufd3f\\ufe00-\\ufe1f"
                    + "\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff"
                    + "\\x{1f000}-\\x{1fbff}\\x{e0000}-\\x{10ffff}]");

    /** A point stays between single letters: U.S. is one word. */
    private static final Pattern POINT_BEFORE_NO_LETTER = Pattern.compile("\\.(?![A-Za-z]([ .]|$))");

    private static final Pattern POINT_AFTER_A_WORD = Pattern.compile("([^ .]{2})\\.");

    private Word() {}

    /** A text as its reader sees it. */
    static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The words of a text with one space between them; empty when it has none. */
    static String[] in(String text) {
        String spaced = BETWEEN.matcher(plain(text)).replaceAll(" ");
        spaced = POINT_BEFORE_NO_LETTER.matcher(spaced).replaceAll(" ");
        spaced = POINT_AFTER_A_WORD.matcher(spaced).replaceAll("$1 ").replaceAll("(?<![^ ])\\.+(?![^ ])", " ");
        return spaced.isBlank() ? new String[0] : spaced.trim().split(" +");
    }
}
