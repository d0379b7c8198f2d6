package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects diagnostics while a file is read. */
final class Remarks {

    /** More of one kind tells an editor nothing new, and a hostile file could otherwise fill the answer. */
    static final int PER_CODE = 100;

    private final List<Diagnostic> made = new ArrayList<>();
    private final Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);

    /** About a whole line. */
    void add(DiagnosticCode code, Line line, String message) {
        if (isWelcome(code)) {
            made.add(code.at(line.number(), null, message));
        }
    }

    /** About what stands at an offset of a line's clean text. */
    void add(DiagnosticCode code, Line line, int offset, String message) {
        if (isWelcome(code)) {
            Line.Place place = line.place(offset);
            made.add(code.at(place.line(), place.column(), message));
        }
    }

    private boolean isWelcome(DiagnosticCode code) {
        return counts.merge(code, 1, Integer::sum) <= PER_CODE;
    }

    /** Everything said, in the order of lines. */
    List<Diagnostic> inOrder() {
        return made.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line)
                        .thenComparing(Diagnostic::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The beginning of a text, short enough to stand in a message. */
    static String excerpt(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 50)).strip() + " ...";
    }
}
