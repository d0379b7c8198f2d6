package dev.broadsheet.faults;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a scenario measured and what did not hold. Several threads may write into it. */
final class Findings {

    /** A fault that shows once mostly shows a thousand times. */
    private static final int PRINTED = 10;

    private final List<String> figures = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private boolean skipped;

    synchronized void figure(String form, Object... values) {
        figures.add(String.format(Locale.ROOT, form, values));
    }

    synchronized void fail(String form, Object... values) {
        failures.add(String.format(Locale.ROOT, form, values));
    }

    void expect(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            fail(otherwise, values);
        }
    }

    /** The machine lacks what the scenario needs, so it says nothing about the service. */
    synchronized void skip(String why) {
        figures.add(why);
        skipped = true;
    }

    synchronized boolean failed() {
        return !failures.isEmpty();
    }

    synchronized void print(String scenario, PrintStream out) {
        String measured = scenario + ": " + String.join(", ", figures) + (figures.isEmpty() ? "" : ", ");
        if (failures.isEmpty()) {
            out.println(measured + (skipped ? "SKIPPED" : "OK"));
            return;
        }
        out.println(measured + "FAILED: " + failures.get(0));
        failures.stream().skip(1).limit(PRINTED - 1).forEach(failure -> out.println("  and " + failure));
        if (failures.size() > PRINTED) {
            out.println("  and " + (failures.size() - PRINTED) + " more");
        }
    }
}
