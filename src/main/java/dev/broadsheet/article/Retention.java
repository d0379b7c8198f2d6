package dev.broadsheet.article;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Forgets, hour by hour, revisions that no reader has seen, if the operator wants that. It has a thread of its own: the
 * first time may take long, and nothing that is due waits for it.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final ScheduledExecutorService hours =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "retention"));

    @Inject
    Revisions revisions;

    @Inject
    DeskSettings settings;

    void open(@Observes StartupEvent start) {
        settings.keepUnpublishedRevisions()
                .ifPresent(age -> hours.scheduleWithFixedDelay(() -> forget(age), 1, 60, TimeUnit.MINUTES));
    }

    void close(@Observes ShutdownEvent stop) {
        hours.shutdownNow();
    }

    private void forget(Duration age) {
        try {
            while (!hours.isShutdown() && revisions.forget(age) == Revisions.FORGOTTEN_AT_ONCE) {
                LOG.debug("There are more revisions to forget");
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("Old revisions could not be forgotten; trying again in an hour", e);
        }
    }
}
