package dev.broadsheet.redline;

import dev.broadsheet.story.Story;
import java.util.List;

/** What becomes of a story that two editors changed at the same time. */
public sealed interface Merge {

    /**
     * Both wishes in one story. What I added without an id still has none, and an anchor that both sides gave to
     * different sections is left to theirs; {@link Story#identified} gives what is missing.
     *
     * @param story may hold more sections than {@link dev.broadsheet.story.Limits} allow; that is for the caller to check
     */
    record Merged(Story story) implements Merge {}

    /**
     * Nothing is merged, because only a person can decide.
     *
     * @param conflicts each place once; never empty
     */
    record Conflicting(List<Conflict> conflicts) implements Merge {
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Merges two changes of one story. A member of the story, and a section with all its blocks, is changed, added or
     * removed as a whole: when one side did so, that counts; when both did, they must have done the same. A block that
     * went to another section changes both sections. Where one side alone changed the order, its order counts, and what
     * the other added stands behind the section it followed. Sections of mine that the story did not have count as new,
     * and as the same when theirs has a new one that says the same.
     *
     * @param base what both began with, with its ids
     * @param mine what I make of it; known by the ids of the base, so a story that a client sent without them should be
     *     {@link Story#identified} against the base first
     * @param theirs what was saved in the meantime, with its ids
     */
    static Merge of(Story base, Story mine, Story theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return new Merged(theirs);
        }
        return theirs.equals(base) ? new Merged(mine) : new Reconciliation(base, mine, theirs).outcome();
    }
}
