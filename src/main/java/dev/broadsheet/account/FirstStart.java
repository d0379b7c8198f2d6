package dev.broadsheet.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Makes the administrator of an empty database. The key is the operator's ({@code BROADSHEET_ADMIN_KEY}), or a new one
 * that is written to a file which only its owner can read.
 *
 * <p>The operator's key is also taken up later: when it changes, the new one opens and the old one does not.
 */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    /** Any number will do that nobody else locks; it keeps two nodes from both making an administrator. */
    private static final long LOCK = 7_203_411_906L;

    private static final String NAME = "Administrator key";

    @Inject
    AdminSettings settings;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Transactional
    void makeAdministrator(@Observes StartupEvent start) {
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class)
                .getSingleResult();
        if (settings.adminKey().isPresent()) {
            useOperatorsKey(settings.adminKey().get().strip());
        } else if (Account.count() == 0) {
            String key = Token.random();
            issue(key, newAdministrator());
            keep(key);
        }
    }

    private void useOperatorsKey(String key) {
        if (!key.matches("[A-Za-z0-9._~+/=-]{16,}")) {
            throw new IllegalStateException("BROADSHEET_ADMIN_KEY must have at least 16 characters, and only letters,"
                    + " digits and . _ ~ + / = -");
        }
        if (Token.holder(key, clock.instant()).isEmpty()) {
            Account administrator = Account.<Account>find("kind = 'program' and displayName = ?1", NAME)
                    .firstResultOptional()
                    .orElseGet(this::newAdministrator);
            Token.delete("account", administrator);
            issue(key, administrator);
            LOG.info("The administrator key is the one in BROADSHEET_ADMIN_KEY.");
        }
    }

    private Account newAdministrator() {
        Account administrator = Account.program(NAME, Role.ADMIN, clock.instant());
        administrator.persist();
        return administrator;
    }

    private void issue(String key, Account administrator) {
        Token.issue(key, administrator, clock.instant()).persist();
    }

    /** Before the transaction ends: a key in a file that opens nothing is harmless, a key that nobody has is not. */
    private void keep(String key) {
        try {
            LOG.infof("The administrator key is in %s", KeyFile.write(settings.dataDir(), key));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The administrator key cannot be written to " + settings.dataDir()
                            + "; set BROADSHEET_DATA_DIR to a folder that can, or bring a key in BROADSHEET_ADMIN_KEY",
                    e);
        }
    }
}
