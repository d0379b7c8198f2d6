package dev.broadsheet.lease;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * That somebody is editing an article. Each method is one statement, inside a transaction.
 *
 * @param account who
 * @param takenAt since when
 * @param expiresAt until when, unless it is extended
 * @param runs whether it was not over when it was read
 */
record Lease(UUID account, Instant takenAt, Instant expiresAt, boolean runs) {

    private static final String COLUMNS = " account_id, taken_at, expires_at, expires_at > clock_timestamp()";

    /** Read when the row is locked, for whoever waited for it has a later time than when the statement began. */
    private static final String NOW = "(select date_trunc('milliseconds', clock_timestamp()) as time) now";

    private static final String UNTIL = "now.time + :seconds * interval '1 second'";

    /** The article is held by its key, so that it is not deleted from under the new row. */
    private static final String TAKE = "insert into desk.lease as held (article_id, account_id, taken_at, expires_at)"
            + " select a.id, :account, now.time, " + UNTIL + " from desk.article a, " + NOW
            + " where a.id = :article for key share of a"
            + " on conflict (article_id) do update set (account_id, taken_at, expires_at) = (select excluded.account_id,"
            + " case when held.account_id = excluded.account_id and held.expires_at > now.time then held.taken_at"
            + " else now.time end, " + UNTIL + " from " + NOW + ")"
            + " where held.account_id = excluded.account_id or held.expires_at <= clock_timestamp() returning"
            + COLUMNS;

    private static final String TAKE_OVER = "update desk.lease set (account_id, taken_at, expires_at) ="
            + " (select :account, now.time, " + UNTIL + " from " + NOW + ")"
            + " where article_id = :article returning" + COLUMNS;

    private static final String FIND = "select" + COLUMNS + " from desk.lease where article_id = :article";

    /**
     * Takes or extends it. Empty when somebody else holds it, who then neither extends it nor gives it back before the
     * transaction ends; or when the article is gone.
     */
    static Optional<Lease> take(UUID article, UUID account, int seconds) {
        return query(TAKE, article)
                .setParameter("account", account)
                .setParameter("seconds", seconds)
                .uniqueResultOptional();
    }

    /** Takes it from whoever has it. */
    static Lease takeOver(UUID article, UUID account, int seconds) {
        return query(TAKE_OVER, article)
                .setParameter("account", account)
                .setParameter("seconds", seconds)
                .getSingleResult();
    }

    /** The last one, which may be over; empty when there was none, or it was given back. */
    static Optional<Lease> last(UUID article) {
        return query(FIND, article).uniqueResultOptional();
    }

    /** Ends it, if it is one's own. */
    static void giveBack(UUID article, UUID account) {
        Panache.getSession()
                .createNativeMutationQuery(
                        "delete from desk.lease where article_id = :article and account_id = :account")
                .setParameter("article", article)
                .setParameter("account", account)
                .executeUpdate();
    }

    private static NativeQuery<Lease> query(String sql, UUID article) {
        return Panache.getSession().createNativeQuery(sql, Lease.class).setParameter("article", article);
    }
}
