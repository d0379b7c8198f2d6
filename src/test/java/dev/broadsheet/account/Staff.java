package dev.broadsheet.account;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.with;
import static dev.broadsheet.Newsroom.word;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** People whom tests act as. */
public final class Staff {

    private Staff() {}

    /** Somebody with an account, whom no other test knows. */
    public record Colleague(UUID id, String name, String token) {

        public RequestSpecification asks() {
            return with(token);
        }

        public RequestSpecification sends(String body) {
            return asks().contentType("application/json").body(body);
        }

        /** A draft of their own. */
        public Filed files() {
            return Filed.of(asks().contentType("text/plain")
                    .body(text(headline()).getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports"));
        }
    }

    public static Colleague hire(Role role) {
        return hire(word() + " the " + role.word(), role);
    }

    public static Colleague hire(String name, Role role) {
        String token = Token.random();
        Instant now = Clock.tickMillis(ZoneOffset.UTC).instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = Account.program(name, role, now);
            account.persist();
            Token.issue(token, account, now).persist();
            return new Colleague(account.id, account.displayName, token);
        });
    }
}
