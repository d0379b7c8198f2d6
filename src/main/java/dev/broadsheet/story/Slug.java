package dev.broadsheet.story;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes the words by which addresses name things: {@code j-mansour}. */
public final class Slug {

    /** How long a slug may be. */
    public static final int MAX = 120;

    /** What a slug looks like. Its length stands in front, because the rest of the pattern recurses for each word. */
    public static final String FORM = "^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$";

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹʺ]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /** Reads the rules of a hundred scripts, so only when the first headline needs it. */
    private static final class Latin {
        static final Transliterator LETTERS =
                Transliterator.getInstance("Any-Latin; [ʹʺʼʻʽ] Remove; Latin-ASCII; Lower");
    }

    private Slug() {}

    /** A slug that is made leaves room for a number behind it, where it is taken. */
    private static final int MADE = MAX - 20;

    /**
     * The slug of a text, its letters transliterated (ICU, Any-Latin) where they are not Latin, cut between words where
     * it grows too long; empty when the text has neither letter nor digit.
     */
    public static String of(String text) {
        // Whatever stands beyond the first few hundred characters does not reach the slug.
        String start = text.substring(0, Math.min(text.length(), 4 * MAX)).replace("&", " and ");
        String folded = Normalizer.normalize(start, Normalizer.Form.NFKC);
        String latin = PLAIN.matcher(folded).matches()
                ? folded.toLowerCase(Locale.ROOT)
                : Latin.LETTERS.transliterate(APOSTROPHES.matcher(folded).replaceAll(""));
        String words = OTHERS.matcher(APOSTROPHES.matcher(latin).replaceAll("")).replaceAll("-");
        return cut(words.replaceAll("^-|-$", ""));
    }

    /**
     * The slug of a name: always the same for the same name, even for one without a Latin letter.
     *
     * @param kind what begins the slug of such a name
     */
    public static String ofName(String name, String kind) {
        String slug = of(name);
        return slug.isEmpty() || slug.length() == 36
                ? kind + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                : slug;
    }

    private static String cut(String slug) {
        if (slug.length() <= MADE) {
            return slug;
        }
        int word = slug.lastIndexOf('-', MADE);
        return slug.substring(0, word > 0 ? word : MADE);
    }
}
