package dev.broadsheet.copy;

import dev.broadsheet.copy.Passage.Form;
import dev.broadsheet.story.Limits;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines set off with {@code >}: one pull quote, whose last line may say whose words it has.
 *
 * <pre>
 * > We rang the bell and nobody came.
 * > — Ada Quill, harbour pilot
 * </pre>
 */
final class PulledLines {

    private static final String BY = "— ";

    private PulledLines() {}

    /** The quote that lines below one another make; at least one of them has words. */
    static Passage read(List<BodyLine> lines) {
        List<BodyLine> spoken =
                lines.stream().filter(line -> !line.text().isEmpty()).toList();
        BodyLine first = spoken.get(0);
        String last = spoken.get(spoken.size() - 1).text();
        boolean attributed = spoken.size() > 1 && last.startsWith(BY) && last.length() <= Limits.LINE;
        String text = spoken.subList(0, spoken.size() - (attributed ? 1 : 0)).stream()
                .map(BodyLine::text)
                .collect(Collectors.joining(" "));
        String attribution = attributed ? last.substring(BY.length()) : null;
        return new Passage(first.line(), first.from(), Form.PULL_QUOTE, text, attribution);
    }

    /** The lines that say it. */
    static String write(String text, String attribution) {
        return "> " + text + (attribution == null ? "" : "\n> " + BY + attribution);
    }
}
