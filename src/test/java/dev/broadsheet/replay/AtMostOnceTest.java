package dev.broadsheet.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The transaction around the work. */
@QuarkusTest
class AtMostOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AccountKey key =
            new AccountKey(UUID.randomUUID(), UUID.randomUUID().toString());

    @Inject
    AtMostOnce once;

    @Inject
    EntityManager database;

    @Test
    void the_work_waits_for_locks_as_long_as_any_other() throws Exception {
        KeptAnswer answer = once.answer(key, new byte[32], PATIENCE, () -> refusal(setting("lock_timeout")));

        assertThat(answer.body).asString().isEqualTo("5s");
    }

    @Test
    void only_success_is_kept() throws Exception {
        KeptAnswer answer = once.answer(key, new byte[32], PATIENCE, () -> refusal("no"));

        assertThat(answer.isKept()).isFalse();
        assertThat(answer.to(new byte[32]).getStatus()).isEqualTo(400);
    }

    @Test
    void a_checked_exception_undoes_the_work_too() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> once.answer(key, new byte[32], PATIENCE, () -> {
                    database.createNativeQuery("create table public.half_done ()")
                            .executeUpdate();
                    throw new IOException("on purpose");
                }));

        assertThat(exists("public.half_done")).isFalse();
    }

    private boolean exists(String table) {
        return (boolean) database.createNativeQuery("select to_regclass(?1) is not null", Boolean.class)
                .setParameter(1, table)
                .getSingleResult();
    }

    private String setting(String name) {
        return (String) database.createNativeQuery("select current_setting(?1)", String.class)
                .setParameter(1, name)
                .getSingleResult();
    }

    private static Response refusal(String why) {
        return Response.status(400).entity(why.getBytes(StandardCharsets.UTF_8)).build();
    }
}
