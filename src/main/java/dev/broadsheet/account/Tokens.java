package dev.broadsheet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Recognises tokens. A revoked token is refused at its next request: nothing is remembered between two. */
@ApplicationScoped
class Tokens {

    @Inject
    Clock clock;

    /** Who sent a token; empty when it is unknown, expired or revoked. */
    @Transactional
    Optional<Caller> recognise(String secret) {
        return Token.holder(secret, clock.instant())
                .map(account -> new Caller(account.id, account.displayName, account.role));
    }
}
