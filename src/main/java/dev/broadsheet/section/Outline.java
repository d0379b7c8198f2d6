package dev.broadsheet.section;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sections of a story in reading order. A section is nested in the nearest one before it that has a lower level, so
 * what is nested in it stands right behind it.
 */
record Outline(List<Part> parts) {

    /** Where a section stands; -1 when it is none of them. */
    int indexOf(UUID id) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    /** Where what is nested in a section ends. */
    int endOf(int at) {
        int end = at + 1;
        while (end < parts.size() && parts.get(end).level() > parts.get(at).level()) {
            end++;
        }
        return end;
    }

    /** With one section more. */
    Outline adding(int at, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.add(at, part);
        return new Outline(changed);
    }

    /**
     * With another section in the place of one. What is nested in it goes along to its level.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when that would be too deep
     */
    Outline replacing(int at, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        lift(changed, at, parts.get(at).level() - part.level());
        changed.set(at, part);
        return new Outline(changed);
    }

    /**
     * Without a section.
     *
     * @param children what becomes of those nested in it; null when nobody has said
     * @throws Problem {@link ProblemType#HAS_CHILDREN} when somebody has to say
     */
    Outline without(int at, Children children) {
        int end = endOf(at);
        if (end > at + 1 && children == null) {
            String nested = end == at + 2 ? "Another section is" : end - at - 1 + " other sections are";
            throw Problem.of(ProblemType.HAS_CHILDREN, nested + " nested in this one.")
                    .with(Violation.of(
                            "children", "must be delete, or keep to lift them to the level of their parent"));
        }
        List<Part> changed = new ArrayList<>(parts);
        if (children == Children.KEEP) {
            lift(changed, at, 1);
        }
        changed.subList(at, children == Children.KEEP ? at + 1 : end).clear();
        return new Outline(changed);
    }

    /**
     * In another order.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when the order does not name each section once, or leaps
     */
    Outline ordered(List<SectionPlace> order) {
        Map<UUID, Part> left = new HashMap<>();
        parts.forEach(part -> left.put(part.id(), part));
        List<Part> changed = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        int open = 0;
        for (int at = 0; at < order.size(); at++) {
            SectionPlace place = order.get(at);
            Part part = left.remove(place.id());
            if (part == null) {
                violations.add(Violation.at("/" + at, indexOf(place.id()) >= 0 ? "stands twice" : Spot.UNKNOWN));
                continue;
            }
            int level = place.level() == null ? part.level() : place.level();
            if (level > open + 1) {
                violations.add(place.refusedLevel(
                        at, "must not leap: the section before it allows at most " + (open + 1) + ", not " + level));
            }
            open = level;
            changed.add(part.onLevel(level));
        }
        left.keySet().stream()
                .sorted()
                .forEach(missing ->
                        violations.add(Violation.at("", "must name each section; " + missing + " is missing")));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Outline(changed);
    }

    private void lift(List<Part> changed, int above, int levels) {
        for (int at = above + 1; at < endOf(above); at++) {
            Part nested = parts.get(at);
            if (nested.level() - levels > Limits.LEVELS) {
                throw Problem.invalid(
                        "/level",
                        "would put what is nested in it below level " + Limits.LEVELS + ", the deepest there is");
            }
            changed.set(at, nested.onLevel(nested.level() - levels));
        }
    }
}
