package dev.broadsheet.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Which items of an older list are which of a newer one. */
final class Pairing {

    /** Stands where an item has no partner. */
    static final int NONE = -1;

    private final int[] newerOf;
    private final int[] olderOf;

    Pairing(int older, int newer) {
        newerOf = new int[older];
        olderOf = new int[newer];
        Arrays.fill(newerOf, NONE);
        Arrays.fill(olderOf, NONE);
    }

    /** What comes of an item, or both of one that is in both lists; either may be {@link #NONE}. */
    record Step(int older, int newer, boolean moved) {}

    int newerOf(int older) {
        return newerOf[older];
    }

    int olderOf(int newer) {
        return olderOf[newer];
    }

    void pair(int older, int newer) {
        newerOf[older] = newer;
        olderOf[newer] = older;
    }

    Stretch allOlder() {
        return new Stretch(0, newerOf.length);
    }

    Stretch allNewer() {
        return new Stretch(0, olderOf.length);
    }

    /** Pairs what is alone and has an equal key, in order. Null is no key. */
    void pairEqual(Stretch older, Stretch newer, IntFunction<?> olderKeys, IntFunction<?> newerKeys) {
        Map<Object, Deque<Integer>> alone = new HashMap<>();
        for (int item : lonelyOlder(older)) {
            Object key = olderKeys.apply(item);
            if (key != null) {
                alone.computeIfAbsent(key, any -> new ArrayDeque<>()).add(item);
            }
        }
        for (int item : lonelyNewer(newer)) {
            Deque<Integer> equals = alone.get(newerKeys.apply(item));
            if (equals != null && !equals.isEmpty()) {
                pair(equals.poll(), item);
            }
        }
    }

    List<Integer> lonelyOlder(Stretch stretch) {
        return lonely(newerOf, stretch);
    }

    List<Integer> lonelyNewer(Stretch stretch) {
        return lonely(olderOf, stretch);
    }

    /** Everything in either stretch, in reading order of the newer; what went stands behind what it followed. */
    List<Step> steps(Stretch older, Stretch newer) {
        List<Step> steps = new ArrayList<>();
        boolean[] inOrder = LongestRun.rising(newer, olderOf, older);
        addLeaving(steps, older, newer, older.start());
        for (int item = newer.start(); item < newer.end(); item++) {
            boolean stays = older.has(olderOf[item]);
            steps.add(new Step(stays ? olderOf[item] : NONE, item, stays && !inOrder[item - newer.start()]));
            if (stays) {
                addLeaving(steps, older, newer, olderOf[item] + 1);
            }
        }
        return steps;
    }

    private void addLeaving(List<Step> steps, Stretch older, Stretch newer, int start) {
        for (int item = start; item < older.end() && !newer.has(newerOf[item]); item++) {
            steps.add(new Step(item, NONE, false));
        }
    }

    private static List<Integer> lonely(int[] partners, Stretch stretch) {
        List<Integer> lonely = new ArrayList<>();
        for (int item = stretch.start(); item < stretch.end(); item++) {
            if (partners[item] == NONE) {
                lonely.add(item);
            }
        }
        return lonely;
    }
}
