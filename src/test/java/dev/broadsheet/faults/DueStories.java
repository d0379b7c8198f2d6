package dev.broadsheet.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * A thousand stories are due in the same second on three nodes, and one node is killed in the middle: each comes out
 * once, none early by the database's clock, none later than it may.
 */
final class DueStories implements Scenario {

    private static final int NODES = 3;
    private static final int PROBES = 50;

    /** How many requests are on their way at once. */
    private static final int CLIENTS = 8;

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
            List<Answer> drafts = send(
                    cluster,
                    IntStream.range(0, count + PROBES)
                            .mapToObj(any ->
                                    Call.create(Invented.draft("Ferry " + Invented.word() + " Sails", "On time.")))
                            .toList());
            List<Answer> probes = drafts.subList(0, PROBES);
            List<Answer> due = drafts.subList(PROBES, drafts.size());
            long begin = System.nanoTime();
            schedule(cluster, probes, Instant.now().plus(1, ChronoUnit.DAYS));
            Duration each = Duration.ofNanos((System.nanoTime() - begin) / PROBES);
            Instant at = database.now()
                    .plus(each.multipliedBy(2L * count))
                    .plusSeconds(5)
                    .truncatedTo(ChronoUnit.SECONDS);
            early.watch(at);
            begin = System.nanoTime();
            schedule(cluster, due, at);
            findings.figure("%,d stories scheduled in %.1f s", count, (System.nanoTime() - begin) / 1e9);
            findings.expect(database.now().isBefore(at), "scheduling took too long, nothing is shown");

            killAtWork(cluster, database, at, count, findings);
            boolean all = Waiting.until(Node.PATIENCE, () -> published(database) >= count);
            findings.expect(all, "%d of %d came out within %s", published(database), count, Node.PATIENCE);
            Waiting.pause(AFTERMATH);
            findings.expect(early.seen() == 0, "%d stories were out early", early.seen());
            Duration late = new Punctuality(database, findings)
                    .check(due.stream().map(Answer::id).toList(), at, LATEST);
            findings.figure("the last of %,d came out %.2f s after its moment", count, late.toMillis() / 1e3);
            findings.expect(published(database) == count, "%d are out and %d were due", published(database), count);
        }
    }

    private static long published(Session database) throws Exception {
        return database.number("select count(*) from published.article");
    }

    private static void schedule(Cluster cluster, List<Answer> articles, Instant at) {
        String body = "{\"at\":\"" + at + "\"}";
        send(
                cluster,
                articles.stream()
                        .map(article ->
                                Call.step(article.id(), "schedule", body).on(article.tag()))
                        .toList());
    }

    /** Each client goes through a part of the calls, one by one and to the nodes in turn. */
    private static List<Answer> send(Cluster cluster, List<Call> calls) {
        Answer[] answers = new Answer[calls.size()];
        List<CompletableFuture<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.runAsync(() -> {
                    for (int at = client; at < answers.length; at += CLIENTS) {
                        answers[at] = cluster.node(at / CLIENTS)
                                .start(calls.get(at))
                                .join()
                                .required();
                    }
                }))
                .toList();
        clients.forEach(CompletableFuture::join);
        return List.of(answers);
    }

    /** Kills the node that spoke to the database last when some are out and others are not. */
    private static void killAtWork(Cluster cluster, Session database, Instant at, int count, Findings findings)
            throws Exception {
        Duration ahead = Duration.between(Instant.now(), at).plus(Node.PATIENCE);
        Waiting.until(ahead, () -> published(database) >= count * KILLED_AT);
        String busiest = database.one("""
                select application_name from pg_stat_activity
                where datname = current_database() and application_name like 'due-%'
                order by xact_start is null, state_change desc limit 1
                """, row -> row.getString(1));
        for (Node node : cluster.nodes()) {
            if (node.name().equals(busiest)) {
                node.kill();
            }
        }
        long out = published(database);
        findings.figure("%s killed when %,d were out", busiest, out);
        findings.expect(out < count, "the kill came too late to show anything");
    }
}
