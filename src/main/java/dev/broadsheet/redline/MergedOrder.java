package dev.broadsheet.redline;

import dev.broadsheet.story.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts the sections of a merged story in order. */
final class MergedOrder {

    private final Sides sides;
    private final Map<Object, Part> kept;

    MergedOrder(Sides sides, Map<Object, Part> kept) {
        this.sides = sides;
        this.kept = kept;
    }

    /** The sections in order; none, after a conflict was told, when there is no order that both sides would accept. */
    List<Part> parts(Consumer<Conflict> conflicts) {
        List<Object> before = shared(sides.base());
        List<Object> mine = shared(sides.mine());
        List<Object> theirs = shared(sides.theirs());
        if (ThreeWay.clashes(before, mine, theirs)) {
            conflicts.accept(new Conflict(
                    "/sections", "You moved sections, and in the meantime they were moved to another order."));
            return List.of();
        }
        boolean mineLeads = theirs.equals(before) && !mine.equals(before);
        List<Object> order = mineLeads ? woven(sides.mine(), sides.theirs()) : woven(sides.theirs(), sides.mine());
        List<Part> parts = UniqueAnchors.of(order, kept, sides);
        if (Nesting.leaps(parts) || !keepsParents(order)) {
            conflicts.accept(new Conflict(
                    "/sections", "Together the two changes would put a section under a heading nobody chose for it."));
            return List.of();
        }
        return parts;
    }

    /** What every side has, in the order of one. */
    private List<Object> shared(Side side) {
        return stay(side).filter(key -> sides.base().has(key)).toList();
    }

    private Stream<Object> stay(Side side) {
        return side.keys().stream().filter(kept::containsKey);
    }

    private List<Object> woven(Side leader, Side follower) {
        Chain chain = new Chain(stay(leader).toList());
        Object neighbour = Chain.START;
        for (Object key : stay(follower).toList()) {
            if (!leader.has(key)) {
                chain.insert(key, lastBelow(chain, neighbour, kept.get(key).level(), leader));
            }
            neighbour = key;
        }
        return chain.keys();
    }

    /** What the leader added under the neighbour stays under it. */
    private Object lastBelow(Chain chain, Object neighbour, int level, Side leader) {
        Object last = neighbour;
        for (Object next = chain.after(last); isBelow(next, level, leader); next = chain.after(last)) {
            last = next;
        }
        return last;
    }

    private boolean isBelow(Object key, int level, Side leader) {
        return key != null
                && leader.has(key)
                && sides.mine().has(key) != sides.theirs().has(key)
                && kept.get(key).level() > level;
    }

    /** No section may come under another heading than an editor put it under. */
    private boolean keepsParents(List<Object> order) {
        Map<Object, Object> parents = Nesting.parents(order, kept);
        return order.stream().allMatch(key -> isWhereItBelongs(key, parents.get(key)));
    }

    private boolean isWhereItBelongs(Object key, Object parent) {
        if (!sides.mine().has(key) || !sides.theirs().has(key)) {
            return Objects.equals(parent, (sides.mine().has(key) ? sides.mine() : sides.theirs()).parent(key));
        }
        Object before = sides.base().parent(key);
        Object mine = sides.mine().parent(key);
        Object theirs = sides.theirs().parent(key);
        return !ThreeWay.clashes(before, mine, theirs) && Objects.equals(parent, ThreeWay.chosen(before, mine, theirs));
    }
}
