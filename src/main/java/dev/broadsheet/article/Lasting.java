package dev.broadsheet.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;

/** How long what readers see stays as it is, by the database's clock, so that no cache shows it longer. */
public final class Lasting {

    private Lasting() {}

    /**
     * The time until the first of some moments; null when there is none.
     *
     * @param ends when each of the things shown goes; null for never
     */
    public static Duration of(QueryProducer session, Stream<Instant> ends) {
        return ends.filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(end -> Duration.between(now(session), end))
                .orElse(null);
    }

    /** The shorter of two times; null stands for ever. */
    static Duration sooner(Duration one, Duration other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }

    private static Instant now(QueryProducer session) {
        return session.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
