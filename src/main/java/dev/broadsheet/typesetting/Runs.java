package dev.broadsheet.typesetting;

import dev.broadsheet.story.Mark;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Turns marks and quotations, in any order and overlapping in any way, into runs of which no two of an element overlap or
 * touch as one. So the depth of the HTML is at most the number of elements, however many marks there are.
 */
final class Runs {

    /** Those that come later lie over those before: of two links, the one that begins later, or ends sooner. */
    private static final Comparator<Run> LOWEST_FIRST = Comparator.comparingInt(Run::start)
            .thenComparing(Run::end, Comparator.reverseOrder())
            .thenComparing(Run::href, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String text;
    private final Map<Element, List<Run>> layers = new EnumMap<>(Element.class);

    private Runs(String text) {
        this.text = text;
    }

    /** The runs in a block by where they begin. Marks that mark nothing, and links that lead nowhere, make none. */
    static List<Run> in(TextBlock block, List<Stretch> quotes) {
        if (block.marks().isEmpty() && quotes.isEmpty()) {
            return List.of();
        }
        Runs runs = new Runs(block.text());
        quotes.forEach(quote -> runs.add(Element.QUOTE, null, quote.start(), quote.end()));
        block.marks().forEach(runs::add);
        return runs.layers.values().stream()
                .flatMap(layer -> flat(layer).stream())
                .sorted(Comparator.comparingInt(Run::start))
                .toList();
    }

    private void add(Mark mark) {
        boolean link = mark.type() == Mark.Type.LINK;
        if (!link || Address.isLink(mark.href())) {
            add(Element.of(mark.type()), link ? mark.href() : null, mark.start(), mark.end());
        }
    }

    private void add(Element element, String href, int start, int end) {
        Run run = new Run(element, href, Math.max(0, start), Math.min(end, text.length()));
        if (run.start() < run.end()) {
            layers.computeIfAbsent(element, any -> new ArrayList<>())
                    .add(new Run(element, href, wholeBefore(run.start()), wholeAfter(run.end())));
        }
    }

    /** A border within a surrogate pair moves outward, lest half a character be written. */
    private int wholeBefore(int at) {
        return splitsCharacter(at) ? at - 1 : at;
    }

    private int wholeAfter(int at) {
        return splitsCharacter(at) ? at + 1 : at;
    }

    private boolean splitsCharacter(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static List<Run> flat(List<Run> layer) {
        layer.sort(LOWEST_FIRST);
        TreeSet<Integer> borders = new TreeSet<>();
        layer.forEach(run -> borders.addAll(List.of(run.start(), run.end())));
        List<Run> flat = new ArrayList<>();
        Deque<Run> lying = new ArrayDeque<>();
        int next = 0;
        for (int at : borders) {
            while (next < layer.size() && layer.get(next).start() == at) {
                lying.push(layer.get(next++));
            }
            while (!lying.isEmpty() && lying.peek().end() <= at) {
                lying.pop();
            }
            if (!lying.isEmpty()) {
                Run top = lying.peek();
                append(flat, new Run(top.element(), top.href(), at, borders.higher(at)));
            }
        }
        return flat;
    }

    private static void append(List<Run> flat, Run run) {
        int last = flat.size() - 1;
        if (last >= 0 && flat.get(last).goesOnAs(run)) {
            flat.set(last, new Run(run.element(), run.href(), flat.get(last).start(), run.end()));
        } else {
            flat.add(run);
        }
    }
}
