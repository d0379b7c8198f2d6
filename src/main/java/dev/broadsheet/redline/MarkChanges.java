package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.TextBlock;
import java.util.List;
import java.util.Objects;

/** Tells whether a text is set apart in another way. */
final class MarkChanges {

    private MarkChanges() {}

    /** Marks that only gave way to a change of the text before them are the same marks. */
    static boolean areIn(Block before, Block after, Effort effort) {
        if (!(before instanceof TextBlock older && after instanceof TextBlock newer)) {
            return false;
        }
        if (older.text().equals(newer.text())) {
            return !older.marks().equals(newer.marks());
        }
        List<Mark> was = older.marks();
        List<Mark> is = newer.marks();
        boolean same = was.size() == is.size();
        for (int at = 0; same && at < was.size(); at++) {
            same = same(was.get(at), older.text(), is.get(at), newer.text(), effort);
        }
        return !same;
    }

    private static boolean same(Mark was, String before, Mark is, String after, Effort effort) {
        int length = was.end() - was.start();
        return was.type() == is.type()
                && Objects.equals(was.href(), is.href())
                && length == is.end() - is.start()
                && effort.spend(Math.max(0, length) / 8)
                && before.regionMatches(was.start(), after, is.start(), length);
    }
}
