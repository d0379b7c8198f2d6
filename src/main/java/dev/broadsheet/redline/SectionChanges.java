package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Compares the sections of two stories. */
final class SectionChanges {

    private final List<Part> older;
    private final List<Part> newer;
    private final Effort effort;
    private final Pairing sections;
    private final BlockChanges blocks;

    private SectionChanges(Story from, Story to, Effort effort) {
        older = from.parts();
        newer = to.parts();
        this.effort = effort;
        sections = new Pairing(older.size(), newer.size());
        pair(Part::id);
        pair(SectionChanges::likeness);
        blocks = new BlockChanges(from, to, sections, effort);
    }

    static List<SectionChange> of(Story from, Story to, Effort effort) {
        SectionChanges comparison = new SectionChanges(from, to, effort);
        List<SectionChange> changes = new ArrayList<>();
        for (Pairing.Step step : comparison.steps()) {
            SectionChange change = comparison.change(step);
            if (!change.changes().isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private void pair(Function<Part, ?> key) {
        sections.pairEqual(
                sections.allOlder(),
                sections.allNewer(),
                at -> key.apply(older.get(at)),
                at -> key.apply(newer.get(at)));
    }

    private List<Pairing.Step> steps() {
        return sections.steps(sections.allOlder(), sections.allNewer());
    }

    private SectionChange change(Pairing.Step step) {
        Part before = step.older() == Pairing.NONE ? null : older.get(step.older());
        Part after = step.newer() == Pairing.NONE ? null : newer.get(step.newer());
        Part shown = after == null ? before : after;
        UUID formerId = before == null || Objects.equals(before.id(), shown.id()) ? null : before.id();
        List<FieldChange> fields = before == null || after == null ? List.of() : FieldChanges.of(before, after, effort);
        List<BlockChange> changed = blocks.of(step.older(), step.newer());
        boolean differs = formerId != null || !fields.isEmpty() || !changed.isEmpty();
        return new SectionChange(
                shown.id(),
                formerId,
                changes(step, differs),
                shown.label(),
                shown.heading(),
                position(step.older()),
                position(step.newer()),
                fields,
                changed);
    }

    private static List<Change> changes(Pairing.Step step, boolean differs) {
        if (step.older() == Pairing.NONE) {
            return List.of(Change.ADDED);
        }
        return step.newer() == Pairing.NONE ? List.of(Change.REMOVED) : Change.ofWhatStayed(step.moved(), differs);
    }

    private static Integer position(int index) {
        return index == Pairing.NONE ? null : index + 1;
    }

    private static List<String> likeness(Part part) {
        return List.of(part.kind().name(), String.valueOf(part.label()), String.valueOf(part.heading()));
    }
}
