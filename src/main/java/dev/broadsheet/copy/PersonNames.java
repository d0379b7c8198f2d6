package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names of people from roles, newsrooms and other words, by their look. */
final class PersonNames {

    private static final int MOST_WORDS = 6;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd");

    private static final Set<String> PARTICLES = Set.of(
            ("al bin da das de del della den der di do dos du e el ibn la le ten ter van" + " von y zu").split(" "));

    private static final Set<String> NO_NAMES =
            Set.of(("the of at in for on with to from staff writer writers reporter reporters correspondent"
                            + " correspondents editor editors press news times post tribune journal herald agency bureau chief"
                            + " columnist photographer contributor contributors contributing desk service services special"
                            + " associated broadcasting university edition reuters bloomberg afp daily weekly wire wires political"
                            + " national international senior monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    private PersonNames() {}

    /** Whether words are a person's name by the look of them. */
    static boolean isName(String words) {
        return isName(words, 2);
    }

    /** The same, of no fewer words than so many. */
    static boolean isName(String words, int fewest) {
        String[] each = words.split(" ");
        if (each.length < fewest || each.length > MOST_WORDS || words.length() > 100) {
            return false;
        }
        for (String word : each) {
            if (!isPartOfName(word)) {
                return false;
            }
        }
        return !Character.isLowerCase(words.charAt(0)) || PARTICLES.contains(each[0]);
    }

    private static boolean isPartOfName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean letters = !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && word.codePoints().allMatch(PersonNames::isInName);
        boolean particle = PARTICLES.contains(lower) || lower.startsWith("al-") || lower.startsWith("el-");
        return letters && !NO_NAMES.contains(lower) && (particle || !Character.isLowerCase(word.charAt(0)));
    }

    private static boolean isInName(int character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || ".'’-".indexOf(character) >= 0;
    }

    /** Whether words are what follows a name behind a comma: {@code Jr.} */
    static boolean isSuffix(String words) {
        return SUFFIXES.contains(words.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a few words end as the name of a newsroom does: {@code Merrow Herald}. */
    static boolean isNewsroom(String words) {
        String[] each = words.split(" ");
        return each.length <= 4
                && Prose.isTitleCase(words)
                && NO_NAMES.contains(each[each.length - 1].toLowerCase(Locale.ROOT))
                && !words.startsWith("The ");
    }

    /** The person in {@code Staff Writer Ann Lee} or {@code Ann Lee in Brussels}. */
    static String personIn(String piece) {
        String person = cut(piece, " in ", " at ", " for ", " of ").get(0);
        int space = person.indexOf(' ');
        while (space > 0 && NO_NAMES.contains(person.substring(0, space).toLowerCase(Locale.ROOT))) {
            person = person.substring(space + 1);
            space = person.indexOf(' ');
        }
        return person;
    }

    /** The pieces of a text between separators. */
    static List<String> cut(String text, String... separators) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            for (String separator : separators) {
                if (text.startsWith(separator, at) && at >= start) {
                    pieces.add(text.substring(start, at).strip());
                    start = at + separator.length();
                }
            }
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }
}
