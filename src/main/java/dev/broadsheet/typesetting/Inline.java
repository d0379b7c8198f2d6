package dev.broadsheet.typesetting;

import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes text with elements in it, by going over it once with a stack of those that are open. Elements never cross, none
 * is empty, and of two runs that cross the one that yields is torn apart.
 */
final class Inline {

    private static final Comparator<Run> OUTERMOST_FIRST =
            Comparator.comparingInt(Run::end).reversed().thenComparing(Run::element);

    private final StringBuilder html;
    private final List<Open> stack = new ArrayList<>();

    /** An element that is open, and where it closes at the latest: it cannot outlast what it stands in. */
    private record Open(Run run, int until) {}

    private Inline(int length) {
        html = new StringBuilder(length);
    }

    static String html(TextBlock block, List<Stretch> quotes) {
        String text = block.text();
        List<Run> runs = Runs.in(block, quotes);
        if (runs.isEmpty()) {
            return Escaping.escaped(text);
        }
        Inline inline = new Inline(text.length() + 32 * runs.size());
        inline.write(text, runs);
        return inline.html.toString();
    }

    private void write(String text, List<Run> runs) {
        TreeSet<Integer> borders = new TreeSet<>();
        runs.forEach(run -> borders.addAll(List.of(run.start(), run.end())));
        int next = 0;
        int written = 0;
        for (int at : borders) {
            Escaping.append(html, text, written, at);
            written = at;
            int first = next;
            while (next < runs.size() && runs.get(next).start() == at) {
                next++;
            }
            turn(at, runs.subList(first, next));
        }
        Escaping.append(html, text, written, text.length());
    }

    /** Closes what ends here, and what must make way for something that begins here; opens what begins or goes on. */
    private void turn(int at, List<Run> beginning) {
        List<Run> opening = new ArrayList<>(beginning);
        opening.addAll(closed(ended(at), at));
        int inTheWay = stack.size();
        for (Run run : opening) {
            inTheWay = Math.min(inTheWay, inTheWayOf(run));
        }
        opening.addAll(closed(inTheWay, at));
        opening.sort(OUTERMOST_FIRST);
        opening.forEach(this::open);
    }

    private void open(Run run) {
        html.append(run.opening());
        int until = stack.isEmpty() ? run.end() : Math.min(run.end(), stack.get(stack.size() - 1).until);
        stack.add(new Open(run, until));
    }

    /** Closes all elements from a level of the stack upwards; gives those that go on after this place. */
    private List<Run> closed(int level, int at) {
        List<Run> goingOn = new ArrayList<>();
        while (stack.size() > level) {
            Run run = stack.remove(stack.size() - 1).run;
            html.append(run.closing());
            if (run.end() > at) {
                goingOn.add(run);
            }
        }
        return goingOn;
    }

    private int ended(int at) {
        int level = 0;
        while (level < stack.size() && stack.get(level).run.end() > at) {
            level++;
        }
        return level;
    }

    /**
     * The lowest element that yields to a run and ends before it does. What the run itself yields to is never in the way:
     * the run will be torn where that ends.
     */
    private int inTheWayOf(Run run) {
        int end = run.end();
        for (Open open : stack) {
            if (run.element().yieldsTo(open.run.element())) {
                end = Math.min(end, open.until);
            }
        }
        int level = 0;
        while (level < stack.size()
                && !(stack.get(level).run.element().yieldsTo(run.element()) && stack.get(level).until < end)) {
            level++;
        }
        return level;
    }
}
