package dev.broadsheet.replay;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Stands before every operation that may be repeated. Who is asking, and what it may do, was checked before. */
@Replayable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Replays {

    /** Long enough for any story, and less than the time after which clients and proxies hang up. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    HttpServerRequest request;

    @Inject
    Callers callers;

    @Inject
    Turns turns;

    @Inject
    AtMostOnce work;

    @AroundInvoke
    Object answer(InvocationContext operation) throws Exception {
        Optional<String> key = KeyHeader.read(request.headers().getAll(KeyHeader.NAME));
        Optional<Caller> caller = callers.current();
        return key.isEmpty() || caller.isEmpty()
                ? operation.proceed()
                : answer(new AccountKey(caller.get().account(), key.get()), operation);
    }

    private Object answer(AccountKey key, InvocationContext operation) throws Exception {
        byte[] fingerprint = Fingerprint.of(request, body(operation));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Turns.Turn mine = new Turns.Turn();
        Optional<KeptAnswer> others = turns.begin(key, mine, deadline);
        if (others.isPresent()) {
            return others.get().to(fingerprint);
        }
        KeptAnswer kept = null;
        try {
            Duration patience = Duration.ofNanos(deadline - System.nanoTime());
            KeptAnswer answer = work.answer(key, fingerprint, patience, () -> (Response) operation.proceed());
            kept = answer.isKept() ? answer : null;
            return answer.to(fingerprint);
        } finally {
            turns.end(key, mine, kept);
        }
    }

    private static byte[] body(InvocationContext operation) {
        return Arrays.stream(operation.getParameters())
                .filter(byte[].class::isInstance)
                .map(byte[].class::cast)
                .findFirst()
                .orElse(null);
    }
}
