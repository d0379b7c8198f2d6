package dev.broadsheet.account;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Knows who sends the request at hand. */
@ApplicationScoped
public class Callers {

    @Inject
    SecurityIdentity identity;

    /**
     * The caller, for what only some may do.
     *
     * @throws UnauthorizedException when nobody is signed in
     * @throws ForbiddenException when the caller's role does not include the one that is needed
     */
    public Caller require(Role needed) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        Caller caller = (Caller) identity.getPrincipal();
        if (!caller.role().includes(needed)) {
            throw new ForbiddenException();
        }
        return caller;
    }

    /** The caller; empty when nobody is signed in. */
    public Optional<Caller> current() {
        return identity.getPrincipal() instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    /** Whether the caller works at the desk. */
    public boolean atTheDesk() {
        return identity.getPrincipal() instanceof Caller caller && caller.role().includes(Role.REPORTER);
    }
}
