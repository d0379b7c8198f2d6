package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who signs a story.
 *
 * <p>{@code By A. Lee, B. Roy and C. Diaz, Staff Writers} names three people; what stands after the last of them is
 * their role. Where nothing looks like a person's name, all of it is one name: {@code Associated Press}. A credit that
 * ends with a semicolon lists names that must not be weighed: {@code Ann Lee; Harbour Desk;}.
 *
 * @param names the names, in order; never empty
 * @param printed the credit as printed, without {@code By}; null when it is no more than the names
 */
record Credit(List<String> names, String printed) {

    private static final int LONGEST_BYLINE = 200;

    static Credit of(String words) {
        String text = withoutBy(words);
        if (text.endsWith(";")) {
            List<String> names = pieces(text, ";");
            return new Credit(names.isEmpty() ? List.of(text) : names, null);
        }
        List<String> names = namesIn(text);
        boolean plain = bare(String.join(" ", names)).equals(bare(text))
                && namesIn(join(names)).equals(names);
        return new Credit(names, plain ? null : text);
    }

    /** The credit of a story that was not read from text. */
    static Credit of(List<String> names, String printed) {
        if (printed != null) {
            return of(printed);
        }
        if (names.isEmpty()) {
            return null;
        }
        Credit joined = of(join(names));
        return joined.names.equals(names) && joined.printed == null ? joined : of(listed(names));
    }

    /** As it is printed; reading it gives the credit back. */
    String text() {
        if (printed != null) {
            return printed;
        }
        return of(join(names)).equals(this) ? join(names) : listed(names);
    }

    /** Whether a line is a byline: {@code By} and at least one name, or a newsroom's. */
    static boolean isByline(String line) {
        boolean sentence = line.endsWith(".") && Prose.wordCount(line) > 5;
        if (line.length() > LONGEST_BYLINE
                || sentence
                || !line.toLowerCase(Locale.ROOT).startsWith("by ")) {
            return false;
        }
        String first =
                PersonNames.cut(withoutBy(line), ", ", " and ", " & ", "; ").get(0);
        return PersonNames.isName(PersonNames.personIn(first))
                || !Prose.endsSentence(line) && PersonNames.isNewsroom(first);
    }

    private static List<String> namesIn(String text) {
        List<String> names = new ArrayList<>();
        int last = Math.max(text.lastIndexOf(" and "), text.lastIndexOf(" & "));
        int roles = last < 0 ? text.length() : Math.max(last, roleAfter(text, last));
        for (String piece : PersonNames.cut(text.substring(0, roles), ", ", " and ", " & ", "; ")) {
            String name = PersonNames.personIn(piece);
            if (PersonNames.isSuffix(piece) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + piece);
            } else if (PersonNames.isName(name, names.stream().allMatch(each -> each.indexOf(' ') < 0) ? 1 : 2)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? List.of(text) : List.copyOf(names);
    }

    /** Where, after the last "and", names are over: at the next comma that no "Jr." follows. */
    private static int roleAfter(String text, int last) {
        int comma = text.indexOf(", ", last);
        while (comma >= 0
                && PersonNames.isSuffix(
                        PersonNames.cut(text.substring(comma + 2), ", ", "; ").get(0))) {
            comma = text.indexOf(", ", comma + 2);
        }
        int semicolon = text.indexOf("; ", last);
        return semicolon >= 0 || comma < 0 ? text.length() : comma;
    }

    private static String withoutBy(String words) {
        String text = words.strip();
        while (text.length() > 3 && text.substring(0, 3).equalsIgnoreCase("by ")) {
            text = text.substring(3).strip();
        }
        return text;
    }

    private static List<String> pieces(String text, String separator) {
        return PersonNames.cut(text, separator).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String listed(List<String> names) {
        return String.join("; ", names) + ";";
    }

    /** The words without what only joins them. */
    private static String bare(String text) {
        return text.replace(" and ", " ")
                .replaceAll("[,;&] ?", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
