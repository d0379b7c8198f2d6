package dev.broadsheet.article;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.redline.Merge;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Merges two edits of one revision, where they touch different things. */
final class Merging {

    private final List<Violation> conflicts = new ArrayList<>();

    /**
     * What both edits make of a revision together.
     *
     * @param base what both have read
     * @param mine the edit that comes second
     * @param theirs the working copy
     * @param refusal makes the exception of the places that both have changed, each its own way
     */
    static Manuscript of(
            Manuscript base, Manuscript mine, Manuscript theirs, Function<List<Violation>, Problem> refusal) {
        Merging merging = new Merging();
        Manuscript merged = new Manuscript(
                merging.either("slug", base.slug(), mine.slug(), theirs.slug()),
                merging.either("embargo", base.embargoUntil(), mine.embargoUntil(), theirs.embargoUntil()),
                merging.either("expiresAt", base.expiresAt(), mine.expiresAt(), theirs.expiresAt()),
                merging.story(base.story(), mine.story(), theirs.story()));
        if (!merging.conflicts.isEmpty()) {
            throw refusal.apply(merging.conflicts);
        }
        return merged;
    }

    private <T> T either(String member, T base, T mine, T theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return theirs;
        }
        if (!Objects.equals(theirs, base)) {
            conflicts.add(Violation.at("/" + member, "was changed by both"));
        }
        return mine;
    }

    private Story story(Story base, Story mine, Story theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        if (merge instanceof Merge.Merged merged) {
            return fitting(merged.story().identified(theirs));
        }
        ((Merge.Conflicting) merge)
                .conflicts()
                .forEach(conflict -> conflicts.add(Violation.at(conflict.pointer(), conflict.detail())));
        return mine;
    }

    private Story fitting(Story merged) {
        if (merged.parts().size() > Limits.PARTS || merged.blocks().count() > Limits.BLOCKS) {
            conflicts.add(Violation.at("/sections", "would be more than an article may hold"));
        }
        return merged;
    }
}
