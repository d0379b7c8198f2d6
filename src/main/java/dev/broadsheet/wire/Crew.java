package dev.broadsheet.wire;

import dev.broadsheet.house.WideDoor;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Those who store what comes in, few enough that the desk's own writes still find connections. They work beside the
 * thread that reads, so that one processor reads while another one stores.
 */
@ApplicationScoped
class Crew {

    @Inject
    Storing storing;

    private final WireSettings settings;
    private final ExecutorService workers;
    private final Semaphore clients;

    Crew(WireSettings settings) {
        this.settings = settings;
        this.workers = Executors.newFixedThreadPool(settings.workers(), task -> new Thread(task, "wire"));
        this.clients = new Semaphore(settings.clients());
    }

    void open(@Observes Router router) {
        WideDoor.open(
                router, HttpMethod.POST, WireResource.PATH, settings.maxSize().asLongValue());
    }

    void close(@Observes ShutdownEvent stop) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** @throws Problem when enough clients are sending */
    void begin() {
        if (!clients.tryAcquire()) {
            throw Problem.of(
                            ProblemType.UNAVAILABLE,
                            "Others are sending in bulk. Send the same again when they are done.")
                    .withHeader("Retry-After", "30");
        }
    }

    void end() {
        clients.release();
    }

    int workers() {
        return settings.workers();
    }

    int batch() {
        return settings.batch();
    }

    Future<Map<Item, Outcome>> store(List<Item> items, Sender sender) {
        return workers.submit(() -> storing.store(items, sender, false));
    }

    /** Stores one line by itself, when all that stood before it is stored. */
    Outcome storeAlone(Item item, Sender sender) {
        return storing.store(List.of(item), sender, true).get(item);
    }
}
