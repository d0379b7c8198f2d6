package dev.broadsheet.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Editors publish and withdraw as fast as they can over two nodes while a reader follows the changes: it sees each once
 * and in order, and ends with exactly what is published.
 */
final class ChangeFeed implements Scenario {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        Settings settings = workplace.settings();
        ExecutorService desks = Executors.newFixedThreadPool(settings.writers());
        try (Cluster cluster = Cluster.start(workplace, this, 2);
                Session database = cluster.database().open()) {
            Subscriber subscriber = new Subscriber(cluster, findings);
            AtomicInteger left = new AtomicInteger(settings.commits());
            List<CompletableFuture<Void>> editing = new ArrayList<>();
            long begin = System.nanoTime();
            for (int number = 0; number < settings.writers(); number++) {
                Editor editor = new Editor(cluster, number);
                editing.add(CompletableFuture.runAsync(() -> editor.work(left), desks));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(editing.toArray(CompletableFuture[]::new));
            Waiting.until(LONGEST, () -> {
                subscriber.read();
                return all.isDone();
            });
            all.join();
            double seconds = (System.nanoTime() - begin) / 1e9;
            long last = database.number("select max(sequence) from published.change");
            Waiting.until(Node.PATIENCE, () -> {
                subscriber.read();
                return subscriber.after() >= last;
            });
            compare(cluster, database, subscriber, findings);
            findings.figure(
                    "%,d changes by %d editors over 2 nodes in %.0f s, followed in %,d requests",
                    settings.commits(), settings.writers(), seconds, subscriber.requests());
        } finally {
            desks.shutdown();
        }
    }

    private static void compare(Cluster cluster, Session database, Subscriber subscriber, Findings findings)
            throws IOException, SQLException {
        List<String> changes = database.list(
                "select sequence || ' ' || type || ' ' || article_id from published.change order by sequence",
                row -> row.getString(1));
        findings.expect(
                changes.equals(subscriber.seen()),
                "%d changes were committed and %d were seen",
                changes.size(),
                subscriber.seen().size());
        Map<String, Subscriber.Shown> published = new HashMap<>();
        database.list(
                "select id::text, revision, slug from published.article",
                row -> published.put(row.getString(1), new Subscriber.Shown(row.getInt(2), row.getString(3))));
        findings.expect(
                published.equals(subscriber.shown()),
                "%d stories are published and %d were rebuilt, or others",
                published.size(),
                subscriber.shown().size());
        Map<String, String> slugs = new HashMap<>();
        published.forEach((id, shown) -> slugs.put(id, shown.slug()));
        findings.expect(slugs.equals(cluster.node(1).listed()), "the list of stories is not what is published");
        findings.figure("%,d stories published in the end", published.size());
    }
}
