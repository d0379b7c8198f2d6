package dev.broadsheet.copy;

import dev.broadsheet.copy.BodyLine.Role;
import dev.broadsheet.copy.Passage.Form;
import dev.broadsheet.story.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a text into sections.
 *
 * <p>Text before the first title opens a body. A title nests in the nearest section above that is less deep, so levels
 * begin at 1 and never leap, however the reporter counted hashes.
 */
final class Outline {

    private final Remarks remarks;
    private final Nesting nesting = new Nesting();
    private final List<Section> sections = new ArrayList<>();

    private Outline(Remarks remarks) {
        this.remarks = remarks;
    }

    /** One section: its title, its level, and what it says, still open to change. */
    record Section(Title title, int level, List<Passage> passages) {}

    /** The sections of a text that opens with the words its header could not hold. */
    static List<Section> of(List<Passage> overflow, List<BodyLine> lines, Remarks remarks) {
        Outline outline = new Outline(remarks);
        overflow.forEach(outline::add);
        for (int at = 0; at < lines.size(); at++) {
            BodyLine line = lines.get(at);
            switch (line.role()) {
                case BLANK -> {}
                case TITLE -> outline.open(line);
                case BULLET -> outline.add(Passage.of(line.line(), line.from(), Form.LIST_ITEM));
                case PARAGRAPH -> outline.add(Passage.of(line.line(), line.from(), Form.LITERAL));
                case TEXT -> outline.add(Passage.of(line.line(), line.from(), Form.PARAGRAPH));
                case PULLED -> {
                    int end = at;
                    while (end < lines.size() && lines.get(end).role() == Role.PULLED) {
                        end++;
                    }
                    outline.addPulled(lines.subList(at, end));
                    at = end - 1;
                }
            }
        }
        return outline.sections;
    }

    private void open(BodyLine line) {
        // Titles may use half of what is allowed, so that there is room to continue sections that are too long.
        int most = line.title().equals(Title.BODY) ? Limits.PARTS : Limits.PARTS / 2;
        if (sections.size() >= most) {
            remarks.add(
                    DiagnosticCode.PART_DIVIDED,
                    line.line(),
                    "The story has too many sections; this title became text.");
            add(Passage.of(line.line(), 0, Form.PARAGRAPH));
            return;
        }
        String label = line.title().label();
        if (label != null && !Label.isKnown(label)) {
            remarks.add(
                    DiagnosticCode.UNKNOWN_LABEL,
                    line.line(),
                    "“%s” is no label that is known; it was kept.".formatted(label));
        }
        open(line.title(), nesting.enter(line.depth()));
    }

    private void open(Title title, int level) {
        sections.add(new Section(title, level, new ArrayList<>()));
    }

    private void addPulled(List<BodyLine> lines) {
        if (lines.stream().anyMatch(line -> !line.text().isEmpty())) {
            add(PulledLines.read(lines));
        } else {
            lines.forEach(line -> add(Passage.of(line.line(), 0, Form.PARAGRAPH)));
        }
    }

    private void add(Passage passage) {
        if (sections.isEmpty()) {
            open(Title.BODY, nesting.enter(1));
        }
        Section current = sections.get(sections.size() - 1);
        if (current.passages().size() == Limits.BLOCKS) {
            remarks.add(
                    DiagnosticCode.PART_DIVIDED,
                    passage.line(),
                    "The section is too long; it is continued in another from here.");
            open(Title.BODY, current.level());
            current = sections.get(sections.size() - 1);
        }
        current.passages().add(passage);
    }
}
