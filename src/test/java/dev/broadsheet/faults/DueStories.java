package dev.broadsheet.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A thousand stories are due in the same second on three nodes, and one node is killed in the middle: each comes out
 * once, none early by the database's clock, none later than it may.
 */
final class DueStories implements Scenario {

    private static final int NODES = 3;

    /** Stories for another day, by which it is seen how long scheduling takes. */
    private static final int PROBES = 50;

    /** The part of the stories that is out when the node is killed. */
    private static final double KILLED_AT = 0.3;

    private static final Duration LATEST = Duration.ofSeconds(5);

    /** Long enough for another node to publish by mistake what is out already. */
    private static final Duration AFTERMATH = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "due";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        int count = workplace.settings().stories();
        try (Cluster cluster = Cluster.start(workplace, this, NODES);
                Session database = cluster.database().open();
                Early early = new Early(cluster.database().open())) {
            List<Answer> drafts = cluster.send(IntStream.range(0, count + PROBES)
                    .mapToObj(any -> Call.create(Invented.draft("Ferry " + Invented.word() + " Sails", "On time.")))
                    .toList());
            List<Answer> stories = drafts.subList(PROBES, drafts.size());
            Duration each = schedule(
                            cluster, drafts.subList(0, PROBES), Instant.now().plus(1, ChronoUnit.DAYS))
                    .dividedBy(PROBES);
            Instant at = database.now()
                    .plus(each.multipliedBy(2L * count))
                    .plusSeconds(5)
                    .truncatedTo(ChronoUnit.SECONDS);
            early.watch(at);
            Duration scheduling = schedule(cluster, stories, at);
            findings.figure("%,d stories scheduled in %.1f s", count, scheduling.toMillis() / 1e3);
            findings.expect(database.now().isBefore(at), "scheduling took too long, nothing is shown");

            Node killed = killAtWork(cluster, database, at, count, findings);
            boolean all = Waiting.until(Node.PATIENCE, () -> published(database) >= count);
            findings.expect(all, "%d of %d came out within %s", published(database), count, Node.PATIENCE);
            Waiting.pause(AFTERMATH);
            findings.expect(early.seen() == 0, "%d stories were out early", early.seen());
            Set<String> ids = stories.stream().map(Answer::id).collect(Collectors.toSet());
            Duration late = new Punctuality(database, findings).check(ids, at, LATEST);
            findings.figure("the last of %,d came out %.2f s after its moment", count, late.toMillis() / 1e3);
            cluster.nodes().remove(killed);
            everybodySees(cluster, ids, findings);
        }
    }

    private static long published(Session database) throws SQLException {
        return database.number("select count(*) from published.article");
    }

    /** Returns how long it took. */
    private static Duration schedule(Cluster cluster, List<Answer> drafts, Instant at) throws Exception {
        String body = "{\"at\":\"" + at + "\"}";
        long begin = System.nanoTime();
        cluster.send(drafts.stream()
                .map(draft -> Call.step(draft.id(), "schedule", body).on(draft.tag()))
                .toList());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Kills the node that spoke to the database last when some are out and others are not. */
    private static Node killAtWork(Cluster cluster, Session database, Instant at, int count, Findings findings)
            throws Exception {
        Duration ahead = Duration.between(Instant.now(), at).plus(Node.PATIENCE);
        Waiting.until(ahead, () -> published(database) >= count * KILLED_AT);
        String busiest = database.one("""
                select application_name from pg_stat_activity
                where datname = current_database() and application_name like 'due-%'
                order by xact_start is null, state_change desc limit 1
                """, row -> row.getString(1));
        Node node = cluster.nodes().stream()
                .filter(each -> each.name().equals(busiest))
                .findFirst()
                .orElseThrow();
        node.kill();
        long out = published(database);
        findings.figure("%s killed when %,d were out", busiest, out);
        findings.expect(out < count, "the kill came too late to show anything");
        return node;
    }

    private static void everybodySees(Cluster cluster, Set<String> ids, Findings findings) throws IOException {
        for (Node node : cluster.nodes()) {
            Set<String> seen = node.listed().keySet();
            findings.expect(
                    seen.equals(ids), "%s shows %d stories and %d are out", node.name(), seen.size(), ids.size());
        }
    }
}
