package dev.broadsheet.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Does the work of a request and keeps its answer, both or neither. */
@ApplicationScoped
class AtMostOnce {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Inject
    EntityManager database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * The answer to a request: the one that is kept, or what the work answers now. What is thrown undoes all; what
     * marks the transaction for undoing, as a rehearsal does, is answered and not kept.
     *
     * @param patience how long to wait for another node that is at the same request
     */
    @Transactional(rollbackOn = Exception.class)
    KeptAnswer answer(AccountKey key, byte[] fingerprint, Duration patience, Callable<Response> work) throws Exception {
        awaitOtherNodes(key, patience);
        Optional<KeptAnswer> earlier = KeptAnswer.under(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Response answer = work.call();
        KeptAnswer now = KeptAnswer.of(key, fingerprint, answer);
        boolean success = answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (success && !transaction.getRollbackOnly()) {
            now.keep();
        }
        return now;
    }

    /** Keys that hash alike wait for each other, and that is all. */
    private void awaitOtherNodes(AccountKey key, Duration patience) {
        // A timeout of 0 would mean to wait for ever.
        select("set_config('lock_timeout', ?1, true)", Math.max(1, patience.toMillis()) + "ms");
        try {
            select("pg_advisory_xact_lock(hashtextextended(?1, 0))", key.toString());
        } catch (PersistenceException e) {
            throw isTimeout(e) ? Turns.stillRunning() : e;
        }
        // The work takes locks of its own, and waits for them as long as any other.
        database.createNativeQuery("set local lock_timeout to default").executeUpdate();
    }

    private void select(String expression, String argument) {
        database.createNativeQuery("select " + expression, Object.class)
                .setParameter(1, argument)
                .getSingleResult();
    }

    private static boolean isTimeout(Throwable thrown) {
        return thrown != null
                && (thrown instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())
                        || isTimeout(thrown.getCause()));
    }
}
