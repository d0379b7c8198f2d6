package dev.broadsheet.copy;

import dev.broadsheet.story.Limits;
import dev.broadsheet.story.PartKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fixed words that open a section: {@code Quick Look}, {@code Deep Look}, and labels of the trade such as
 * {@code Background} or {@code Timeline}.
 *
 * <p>A label stands alone in its line, or before or after a colon with the heading on the other side. Since
 * {@code Background: The mayor was elected in 2019} is a sentence and {@code Background: The Long Road Home} a heading,
 * a label of the trade is believed only beside words in title case; Quick Look and Deep Look beside any one sentence.
 */
record Label(String text, PartKind kind) {

    static final Label QUICK_LOOK = new Label("Quick Look", PartKind.QUICK_LOOK);
    static final Label DEEP_LOOK = new Label("Deep Look", PartKind.DEEP_LOOK);
    static final List<Label> LOOKS = List.of(QUICK_LOOK, DEEP_LOOK);

    private static final List<String> OF_THE_TRADE = List.of(
            "Analysis",
            "At a Glance",
            "Background",
            "Bottom Line",
            "By the Numbers",
            "Context",
            "Explainer",
            "Fact Box",
            "Fact Check",
            "Highlights",
            "In Brief",
            "Key Dates",
            "Key Facts",
            "Key Figures",
            "Key Points",
            "Key Takeaways",
            "Methodology",
            "Overview",
            "Profile",
            "Q&A",
            "Reaction",
            "Recap",
            "Sidebar",
            "Sources",
            "Takeaways",
            "The Bottom Line",
            "Timeline",
            "What to Know",
            "What to Watch",
            "What We Know",
            "Why It Matters");

    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_HEADING = 200;

    private static final Map<String, Label> KNOWN = new HashMap<>();

    static {
        LOOKS.forEach(label -> KNOWN.put(key(label.text), label));
        OF_THE_TRADE.forEach(label -> KNOWN.put(key(label), new Label(label, PartKind.LABELLED)));
    }

    /** The title that a line states with a label; null for any other line. */
    static Title titleOf(String line) {
        if (line.length() > LONGEST_HEADING + LONGEST_LABEL || line.length() > Limits.LINE) {
            return null;
        }
        int first = line.indexOf(':');
        if (first < 0 || first == line.length() - 1) {
            Label label = KNOWN.get(key(first < 0 ? line : line.substring(0, first)));
            return label == null ? null : label.title(null);
        }
        Title before = title(line.substring(0, first), line.substring(first + 1).strip());
        int last = line.lastIndexOf(':');
        return before != null
                ? before
                : title(
                        line.substring(last + 1).strip(),
                        line.substring(0, last).strip());
    }

    private static Title title(String words, String heading) {
        Label label = named(words);
        boolean believed = label != null && !heading.isEmpty() && label.isBelievedBeside(heading);
        return believed ? label.title(heading) : null;
    }

    private static Label named(String words) {
        Label known = KNOWN.get(key(words));
        if (known != null || words.length() > LONGEST_LABEL) {
            return known;
        }
        boolean look = words.endsWith(" Look") && Prose.wordCount(words) <= 3 && Prose.isTitleCase(words);
        return look ? new Label(words, PartKind.LABELLED) : null;
    }

    private boolean isBelievedBeside(String heading) {
        if (heading.length() > LONGEST_HEADING || Prose.sentences(heading).size() > 1) {
            return false;
        }
        return kind != PartKind.LABELLED
                || Prose.isTitleCase(heading)
                        && !Prose.opensQuote(heading)
                        && ".,;:".indexOf(heading.charAt(heading.length() - 1)) < 0;
    }

    private Title title(String heading) {
        return new Title(kind, text, heading);
    }

    /** Whether a label is one that the trade knows. */
    static boolean isKnown(String label) {
        return KNOWN.containsKey(key(label));
    }

    private static String key(String words) {
        return words.length() > LONGEST_LABEL ? "" : words.strip().toLowerCase(Locale.ROOT);
    }
}
