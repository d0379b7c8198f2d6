package dev.broadsheet.article;

import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.story.CreditLine;
import java.util.List;
import java.util.Objects;

/** The names of those who sign, as they are printed. */
final class BylineNames {

    private BylineNames() {}

    /** Each name by itself, in order. */
    static List<String> each(List<CreditLine> bylines, Names names) {
        return bylines.stream()
                .map(line -> line.displayAs() != null ? line.displayAs() : name(names.get(line.byline())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The printed credit of a story: its own, or its names as "A, B and C"; null when nobody signs. */
    static String text(Summary story, Names names) {
        return story.bylineText() != null ? story.bylineText() : joined(each(story.bylines(), names));
    }

    static String joined(List<String> each) {
        if (each.size() < 2) {
            return each.isEmpty() ? null : each.get(0);
        }
        int last = each.size() - 1;
        return String.join(", ", each.subList(0, last)) + " and " + each.get(last);
    }

    private static String name(Name entry) {
        return entry == null ? null : entry.name();
    }
}
