package dev.broadsheet.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The clock of one node is an hour ahead, that of another an hour behind, and that of a third leaps while it runs:
 * nothing comes out early, nothing twice, and what is due comes out.
 */
final class WrongClocks implements Scenario {

    /** Long enough for a node that looks every second to see the clock leap. */
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        FalseTime time = FalseTime.find();
        if (time == null) {
            findings.skip("there is no libfaketime on this machine");
            return;
        }
        try (Cluster cluster = Cluster.empty(workplace, this);
                Session database = cluster.database().open()) {
            Plan plan = new Plan(database, findings);
            Node ahead = cluster.launch(workplace, "clock-ahead", time.shifted("+1h"));
            Node behind = cluster.launch(workplace, "clock-behind", time.shifted("-1h"));
            ahead.awaitReady();
            behind.awaitReady();
            findings.expect(minutesAhead(ahead) > 50 && minutesAhead(behind) < -50, "the clocks are not false");
            plan.make(ahead);
            plan.make(behind);
            plan.awaitDue();
            plan.check(List.of(ahead, behind));
            ahead.close();
            behind.close();

            leap(cluster, workplace, time, plan, findings);
        }
    }

    /** Forward before the moment, back at the moment, and forward again. */
    private static void leap(Cluster cluster, Workplace workplace, FalseTime time, Plan plan, Findings findings)
            throws Exception {
        Path offset = workplace.folder().resolve("clock-offset");
        Files.writeString(offset, "+0h");
        Node leaping = cluster.launch(workplace, "clock-leaping", time.leaping(offset));
        leaping.awaitReady();
        plan.make(leaping);
        Files.writeString(offset, "+1h");
        Waiting.pause(A_WHILE);
        findings.expect(minutesAhead(leaping) > 50, "the clock did not leap forward");
        plan.check(List.of(leaping));
        Files.writeString(offset, "-1h");
        Waiting.pause(A_WHILE);
        findings.expect(minutesAhead(leaping) < -50, "the clock did not leap back");
        plan.awaitDue();
        plan.check(List.of(leaping));
        Files.writeString(offset, "+1h");
        Waiting.pause(A_WHILE);
        plan.check(List.of(leaping));
        findings.figure(
                "nodes an hour ahead, an hour behind, and leaping; stories came out at most %.2f s late",
                plan.latest());
    }

    /** By the ids that the node makes, which begin with the time in milliseconds (RFC 9562 section 5.7). */
    private static long minutesAhead(Node node) throws IOException {
        Answer made = node.send(Call.create(Invented.draft("Ferry " + Invented.word(), "What time is it?")))
                .required();
        Instant there = Instant.ofEpochMilli(UUID.fromString(made.id()).getMostSignificantBits() >>> 16);
        return Duration.between(Instant.now(), there).toMinutes();
    }
}
