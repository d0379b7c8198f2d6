package dev.broadsheet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;

/** People of the newsroom, made for a test. */
public final class Staff {

    private Staff() {}

    /** The token of somebody new. */
    public static String hire(String name, Role role) {
        String token = Token.random();
        Instant now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.program(name, role, now);
            account.persist();
            Token.issue(token, account, now).persist();
        });
        return token;
    }
}
