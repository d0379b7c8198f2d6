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
    PUBLICATION("a.due_at <= %s", " order by a.due_at, a.id"),
    /** Published articles that are to go. */
    EXPIRY("a.id in (select p.id from published.article p where p.expires_at <= %s)", "");

    private static final String NOW = "now()";

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

    /** Claims some that nobody holds, those that have waited longest first. */
    List<Article> claim(int most) {
        return articles(condition.formatted(NOW) + order + " limit " + most + " for update of a skip locked");
    }

    /** Claims one, if it is due, and waits for whoever holds it. */
    List<Article> claim(UUID article) {
        return articles(condition.formatted(NOW) + " and a.id = '" + article + "' for update of a");
    }

    /** Names all that are due. */
    List<UUID> ids() {
        return ids(condition.formatted(NOW) + order);
    }

    /**
     * Names some that are due for so long that somebody must have held them at each look: an editor's client that saves
     * without a pause.
     */
    List<UUID> overdue(int most) {
        return ids(condition.formatted(NOW + " - interval '1 second'") + order + " limit " + most);
    }

    private static List<Article> articles(String rest) {
        return Article.getSession()
                .createNativeQuery("select a.* from desk.article a where " + rest, Article.class)
                .getResultList();
    }

    private static List<UUID> ids(String rest) {
        return Article.getSession()
                .createNativeQuery("select a.id from desk.article a where " + rest, UUID.class)
                .getResultList();
    }
}
