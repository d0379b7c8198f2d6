package dev.broadsheet.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A node with its embedded database is killed under writes, again and again on the same folder. In the end the history
 * holds what was acknowledged, nothing that was not sent, nothing twice and everything in order.
 */
final class KillUnderWrites implements Scenario {

    private static final int SOONEST_MILLIS = 50;
    private static final int LATEST_MILLIS = 1500;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        Settings settings = workplace.settings();
        new Run(workplace, findings, settings.writers()).kill(settings.kills());
    }

    /** What lasts from one life of the node to the next. */
    private static final class Run {

        private final Workplace workplace;
        private final Findings findings;
        private final Path dataDir;
        private final Random moments = new Random();
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicInteger inDoubt = new AtomicInteger();
        private final List<Long> starts = new ArrayList<>();
        private final List<Writer> writers;
        private final ExecutorService desks;

        Run(Workplace workplace, Findings findings, int count) {
            this.workplace = workplace;
            this.findings = findings;
            this.dataDir = workplace.folder().resolve("data");
            this.writers = IntStream.range(0, count)
                    .mapToObj(any -> new Writer(acknowledged, inDoubt))
                    .toList();
            this.desks = Executors.newFixedThreadPool(count);
        }

        void kill(int times) throws Exception {
            for (int round = 0; round < times && !findings.failed(); round++) {
                Node node = start();
                settle(node);
                writeUntilKilled(node);
            }
            try (Node node = start();
                    Session database = Database.in(dataDir).open()) {
                settle(node);
                for (Writer writer : writers) {
                    for (Piece piece : writer.pieces()) {
                        piece.look(node, findings);
                    }
                }
                List<Piece> pieces = writers.stream()
                        .flatMap(writer -> writer.pieces().stream())
                        .toList();
                new History(database, pieces, findings).check();
                report(pieces.size());
            } finally {
                desks.shutdown();
            }
        }

        private Node start() throws Exception {
            long begin = System.nanoTime();
            Node node = workplace.launch("kill", dataDir);
            node.awaitReady();
            starts.add(System.nanoTime() - begin);
            return node;
        }

        private void settle(Node node) throws Exception {
            together(writers.stream()
                    .map(writer -> (Callable<Void>) () -> {
                        writer.settle(node, findings);
                        return null;
                    })
                    .toList());
        }

        private void together(List<Callable<Void>> tasks) throws Exception {
            for (Future<Void> each : desks.invokeAll(tasks)) {
                each.get();
            }
        }

        private void writeUntilKilled(Node node) throws Exception {
            AtomicBoolean killed = new AtomicBoolean();
            int before = acknowledged.get();
            List<Future<?>> writing = new ArrayList<>();
            for (Writer writer : writers) {
                writing.add(desks.submit(() -> writer.write(node, killed::get, findings)));
            }
            findings.expect(
                    Waiting.until(Node.PATIENCE, () -> acknowledged.get() > before), "nothing was acknowledged");
            Waiting.pause(Duration.ofMillis(moments.nextInt(SOONEST_MILLIS, LATEST_MILLIS)));
            killed.set(true);
            node.kill();
            for (Future<?> each : writing) {
                each.get();
            }
        }

        private void report(int articles) {
            findings.figure("%d kills, %,d articles", starts.size() - 1, articles);
            findings.figure("%,d writes acknowledged, %d in doubt", acknowledged.get(), inDoubt.get());
            List<Long> again =
                    starts.subList(1, starts.size()).stream().sorted().toList();
            findings.figure(
                    "ready after %.1f s (median) or %.1f s (most), %.1f s with an empty folder",
                    again.get(again.size() / 2) / 1e9, again.get(again.size() - 1) / 1e9, starts.get(0) / 1e9);
        }
    }
}
