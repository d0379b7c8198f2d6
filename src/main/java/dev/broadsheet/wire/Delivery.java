package dev.broadsheet.wire;

import com.fasterxml.jackson.databind.ObjectWriter;
import dev.broadsheet.house.Lines;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.ProblemView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The lines of one request on their way: read, stored some at a time, told of in the order in which they came. Each
 * batch of results is sent before more is read, so a client that does not read the answer is not listened to either.
 */
final class Delivery {

    /** Lines may have 10 MB, so a batch ends early when they are large. */
    private static final long BATCH_BYTES = 2L * 1024 * 1024;

    private final Lines lines;
    private final Sender sender;
    private final Reading reading;
    private final Crew crew;
    private final ObjectWriter json;
    private final OutputStream answer;
    private final Deque<Batch> running = new ArrayDeque<>();
    private final Set<String> keysRunning = new HashSet<>();
    private long created;
    private long repeated;
    private long refused;

    /** Lines that are being stored. */
    private record Batch(List<Item> items, Future<Map<Item, Outcome>> outcomes) {}

    Delivery(Lines lines, Sender sender, Reading reading, Crew crew, ObjectWriter json, OutputStream answer) {
        this.lines = lines;
        this.sender = sender;
        this.reading = reading;
        this.crew = crew;
        this.json = json;
        this.answer = answer;
    }

    /** @throws IOException when the client is gone; what was begun is ended, the rest is left */
    void run() throws IOException {
        try {
            while (lines.peek() != null) {
                begin(batch());
                if (running.size() > crew.workers()) {
                    settle(running.remove());
                }
            }
            while (!running.isEmpty()) {
                settle(running.remove());
            }
            close(null);
        } catch (Problem outage) {
            close(sender.view(outage));
        }
    }

    private List<Item> batch() throws IOException {
        List<Item> items = new ArrayList<>();
        long bytes = 0;
        while (items.size() < crew.batch() && bytes < BATCH_BYTES && lines.peek() != null) {
            Lines.Line line = lines.next();
            bytes += line.bytes() == null ? 0 : line.bytes().length;
            items.add(reading.read(line, sender.caller()));
        }
        return items;
    }

    /** A line whose key is being stored waits until that is done, so that the first of them is the one that counts. */
    private void begin(List<Item> items) {
        List<Item> ready = items.stream()
                .filter(item -> item.key() == null || !keysRunning.contains(item.key()))
                .toList();
        ready.forEach(item -> keysRunning.add(item.key()));
        running.add(new Batch(items, crew.store(ready, sender)));
    }

    private void settle(Batch batch) throws IOException {
        Map<Item, Outcome> outcomes = outcomes(batch);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        for (Item item : batch.items()) {
            Outcome outcome = outcomes.containsKey(item) ? outcomes.get(item) : alone(item);
            count(outcome);
            told.write(json.writeValueAsBytes(outcome));
            told.write('\n');
            keysRunning.remove(item.key());
        }
        answer.write(told.toByteArray());
        answer.flush();
    }

    /** When a batch fails, nothing of it is stored, and each of its lines gets a transaction of its own. */
    private Map<Item, Outcome> outcomes(Batch batch) {
        try {
            return batch.outcomes().get();
        } catch (ExecutionException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw sender.problem(e);
        }
    }

    /** @throws Problem when the database is gone, so that the other lines would only fail as well */
    private Outcome alone(Item item) {
        try {
            return crew.storeAlone(item, sender);
        } catch (RuntimeException e) {
            Problem problem = sender.problem(e);
            if (problem.type() == ProblemType.UNAVAILABLE) {
                throw problem;
            }
            return Outcome.refused(item, sender.view(problem));
        }
    }

    private void count(Outcome outcome) {
        switch (outcome.status()) {
            case 201 -> created++;
            case 200 -> repeated++;
            default -> refused++;
        }
    }

    private void close(ProblemView problem) throws IOException {
        long told = created + repeated + refused;
        answer.write(json.writeValueAsBytes(new Closing(problem == null, told, created, repeated, refused, problem)));
        answer.write('\n');
        answer.flush();
    }
}
