package dev.broadsheet.replay;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An answer that is given again to whoever repeats the request. Its age is told by the database, not by a node. */
@Entity
@Immutable
@Table(schema = "people", name = "kept_answer")
class KeptAnswer extends PanacheEntityBase {

    /** More than the one that each answer adds, so that what has piled up melts; and few, so that no write is slow. */
    private static final int DELETED_AT_ONCE = 10;

    @EmbeddedId
    AccountKey id;

    byte[] fingerprint;

    int status;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> headers;

    byte[] body;

    @Column(name = "stored_at", insertable = false)
    Instant storedAt;

    @Transient
    private boolean passing;

    /** What was answered to a request, not kept yet. */
    static KeptAnswer of(AccountKey key, byte[] fingerprint, Response answer) {
        KeptAnswer kept = new KeptAnswer();
        kept.passing = true;
        kept.id = key;
        kept.fingerprint = fingerprint;
        kept.status = answer.getStatus();
        kept.headers = answer.getStringHeaders();
        kept.body = (byte[]) answer.getEntity();
        return kept;
    }

    /** The answer that is repeated for a key; empty when there is none or it is older than 24 hours. */
    static Optional<KeptAnswer> under(AccountKey key) {
        return find("id = ?1 and storedAt > instant - 24 hour", key).firstResultOptional();
    }

    /** Keeps it for 24 hours, in place of an older one. */
    void keep() {
        delete("id", id);
        persistAndFlush();
        passing = false;
        // Whoever holds one of these is deleting it or putting a new one in its place, so it is not waited for.
        getEntityManager()
                .createNativeQuery("""
                        delete from people.kept_answer where (account_id, key) in (
                            select account_id, key from people.kept_answer
                            where stored_at <= now() - interval '24 hours'
                            order by stored_at limit ?1 for update skip locked)
                        """)
                .setParameter(1, DELETED_AT_ONCE)
                .executeUpdate();
    }

    /** Whether it is there for others. */
    boolean isKept() {
        return !passing;
    }

    /**
     * The answer as it was given the first time.
     *
     * @throws Problem {@link ProblemType#IDEMPOTENCY_KEY_REUSED} when the first request was another one
     */
    Response to(byte[] request) {
        if (!MessageDigest.isEqual(fingerprint, request)) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was sent with another request before.");
        }
        Response.ResponseBuilder answer = Response.status(status).entity(body);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }
}
