package dev.broadsheet.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What falls due, by the database's clock, which all nodes share whatever their own clocks say. Claimed articles are held
 * until the transaction ends, and no two nodes ever hold the same one. The conditions ask for the time at which the
 * transaction began: a time that runs on while they look could not be looked up in an index.
 */
enum Due {
    /** Working copies that are to come out. */
    PUBLICATION("a.due_at <= now()", " order by a.due_at, a.id"),
    /** Published articles that are to go. */
    EXPIRY("a.id in (select p.id from published.article p where p.expires_at <= now())", "");

    private final String condition;
    private final String order;

    Due(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Now, to the millisecond. */
    static Instant now() {
        return Article.getSession()
                .createNativeQuery("select date_trunc('milliseconds', clock_timestamp())", Instant.class)
                .getSingleResult();
    }

    /** Claims some, those that have waited longest first. */
    List<Article> claim(int most) {
        return claim(order + " limit " + most);
    }

    /** Claims one, if it is due and nobody holds it. */
    List<Article> claim(UUID article) {
        return claim(" and a.id = '" + article + "'");
    }

    private List<Article> claim(String rest) {
        return Article.getSession()
                .createNativeQuery(
                        "select a.* from desk.article a where " + condition + rest + " for update of a skip locked",
                        Article.class)
                .getResultList();
    }

    /** Names all that are due. */
    List<UUID> ids() {
        return Article.getSession()
                .createNativeQuery("select a.id from desk.article a where " + condition + order, UUID.class)
                .getResultList();
    }
}
