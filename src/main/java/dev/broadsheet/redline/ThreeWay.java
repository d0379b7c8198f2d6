package dev.broadsheet.redline;

import java.util.Objects;

/** The rule of every merge: what one side alone has changed counts. Null stands for what is not there. */
final class ThreeWay {

    private ThreeWay() {}

    /** Whether both sides changed it, and not to the same. */
    static boolean clashes(Object base, Object mine, Object theirs) {
        return !Objects.equals(mine, base) && !Objects.equals(theirs, base) && !Objects.equals(mine, theirs);
    }

    /** What counts, where nothing clashes. */
    static <T> T chosen(T base, T mine, T theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }
}
