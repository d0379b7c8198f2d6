package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One merge in the making. */
final class Reconciliation {

    private final Story base;
    private final Story mine;
    private final Story theirs;

    /** By pointer, so that each place is named once. */
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

    Reconciliation(Story base, Story mine, Story theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    Merge outcome() {
        Story merged = new Story(
                member("kind", Story::kind),
                member("lang", Story::lang),
                member("headline", Story::headline),
                member("standfirst", Story::standfirst),
                member("dateline", Story::dateline),
                member("bylineText", Story::bylineText),
                member("bylines", Story::bylines),
                member("edition", Story::edition),
                member("siteSection", Story::siteSection),
                member("tags", Story::tags),
                member("related", Story::related),
                sections(),
                member("comments", Story::comments),
                theirs.corrections());
        return conflicts.isEmpty()
                ? new Merge.Merged(merged)
                : new Merge.Conflicting(new ArrayList<>(conflicts.values()));
    }

    private <T> T member(String name, Function<Story, T> member) {
        T before = member.apply(base);
        T my = member.apply(mine);
        T their = member.apply(theirs);
        if (ThreeWay.clashes(before, my, their)) {
            add(new Conflict("/" + name, "You changed it, and in the meantime it was changed to something else."));
        }
        return ThreeWay.chosen(before, my, their);
    }

    private List<Part> sections() {
        Sides sides = Sides.of(base, mine, theirs);
        MergedSections sections = new MergedSections(sides);
        if (sections.conflicts().isEmpty()) {
            return new MergedOrder(sides, sections.kept()).parts(this::add);
        }
        sections.conflicts().forEach(this::add);
        return List.of();
    }

    private void add(Conflict conflict) {
        conflicts.putIfAbsent(conflict.pointer(), conflict);
    }
}
