package dev.broadsheet.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Brings articles out when their minute has come and takes them away when their time is over. Each node looks for
 * itself; an article that one of them holds is passed over by the others, so each comes out once. What a node held when
 * it died is free again, and what fell due while nobody was there comes out when somebody is.
 */
@ApplicationScoped
public class Timetable {

    /** Enough to spare most of the commits when a thousand are due, few enough that the other nodes get their share. */
    private static final int BATCH = 20;

    private static final Logger LOG = Logger.getLogger(Timetable.class);

    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "timetable"));

    @Inject
    Publication publication;

    @Inject
    DeskSettings settings;

    /** What has failed and was told to the log. */
    private final Set<UUID> stuck = new HashSet<>();

    private boolean failing;

    void open(@Observes StartupEvent start) {
        long pause = settings.poll().toMillis();
        watch.scheduleWithFixedDelay(this::look, 0, pause, TimeUnit.MILLISECONDS);
    }

    void close(@Observes ShutdownEvent stop) throws InterruptedException {
        watch.shutdown();
        watch.awaitTermination(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            keepUp();
            failing = false;
        } catch (RuntimeException | Error e) {
            // Whatever it is: what leaves this method ends the watch of this node for good.
            if (!failing) {
                LOG.warn("The timetable cannot be kept; trying again", e);
            }
            failing = true;
        }
    }

    /** Does all that is due. */
    @ActivateRequestContext
    void keepUp() {
        exhaust(Due.PUBLICATION, publication::comeOut);
        exhaust(Due.EXPIRY, publication::expire);
    }

    private void exhaust(Due due, BiConsumer<List<Article>, Instant> step) {
        try {
            while (inOneGo(() -> due.claim(BATCH), step) == BATCH) {
                LOG.debugf("More is due for %s", due);
            }
            QuarkusTransaction.requiringNew().call(() -> due.overdue(BATCH)).forEach(id -> alone(id, due, step));
        } catch (RuntimeException e) {
            LOG.debug("A batch failed; each article by itself", e);
            QuarkusTransaction.requiringNew().call(due::ids).forEach(id -> alone(id, due, step));
        }
    }

    /** One that fails must not hold up the others; it is tried again with the next look. */
    private void alone(UUID id, Due due, BiConsumer<List<Article>, Instant> step) {
        try {
            inOneGo(() -> due.claim(id), step);
            stuck.remove(id);
        } catch (RuntimeException e) {
            if (stuck.add(id)) {
                LOG.errorf(e, "Article %s is due for %s and fails", id, due);
            }
        }
    }

    private static int inOneGo(Supplier<List<Article>> claim, BiConsumer<List<Article>, Instant> step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Article> due = claim.get();
            if (!due.isEmpty()) {
                step.accept(due, Due.now());
            }
            return due.size();
        });
    }
}
