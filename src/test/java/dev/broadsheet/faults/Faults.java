package dev.broadsheet.faults;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Runs the scenarios that its arguments name, all of them when there are none, and prints a line for each. */
final class Faults {

    private static final List<Scenario> ALL = List.of(
            new KillUnderWrites(), new SameTag(), new OneKey(), new DueStories(), new WrongClocks(), new ChangeFeed());

    private Faults() {}

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    public static void main(String... names) throws IOException {
        List<Scenario> wanted = names.length == 0
                ? ALL
                : Arrays.stream(names).map(Faults::named).toList();
        boolean failed = false;
        try (Workplace workplace = new Workplace(Settings.fromSystemProperties())) {
            for (Scenario scenario : wanted) {
                failed |= fails(scenario, workplace);
            }
            if (failed) {
                workplace.keep();
                System.err.println("What the nodes printed is in " + workplace.folder());
            }
        }
        // The exit code, and an end for the threads of the HTTP client.
        System.exit(failed ? 1 : 0);
    }

    private static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario " + name + ", only "
                        + ALL.stream().map(Scenario::name).toList()));
    }

    private static boolean fails(Scenario scenario, Workplace workplace) {
        System.err.println(scenario.name() + " ...");
        Findings findings = new Findings();
        try {
            scenario.run(workplace, findings);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, scenario.name() + " broke off", e);
            findings.fail("it broke off with %s", e);
        }
        findings.print(scenario.name(), System.out);
        return findings.failed();
    }
}
