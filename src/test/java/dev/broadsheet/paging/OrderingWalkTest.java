package dev.broadsheet.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.paging.Ordering.Sortable;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;

/** Lists with many ties, walked in PostgreSQL from end to end and back. */
@QuarkusTest
@TestTransaction
class OrderingWalkTest {

    private static final List<Sortable> KNOWN = List.of(
            new Sortable("time", "row.time", Instant.class),
            new Sortable("count", "row.count", Long.class),
            new Sortable("rank", "row.rank", Double.class),
            new Sortable("title", "row.title collate \"C\"", String.class),
            new Sortable("name", "row.title collate \"und-x-icu\"", String.class));

    private static final Map<String, Comparator<Row>> COMPARATORS = Map.of(
            "time", Comparator.comparing(Row::time),
            "count", Comparator.comparing(Row::count),
            "rank", Comparator.comparing(Row::rank),
            "title", Comparator.comparing(Row::title));

    private final Random random = new Random(20_261_016);
    private final List<Row> rows = new ArrayList<>();

    @Inject
    EntityManager database;

    /** Not before each test, which would be in another transaction. */
    private void fill() {
        Session session = database.unwrap(Session.class);
        session.createNativeMutationQuery("create temp table walked (id uuid, time timestamptz, count int, rank real,"
                        + " title text) on commit drop")
                .executeUpdate();
        String[] titles = {"", "Bridge", "bridge", "Brücke", "a'b", "Zoo", "élan", "élan ", "🚢"};
        for (int number = 0; number < 300; number++) {
            Row row = new Row(
                    new UUID(random.nextLong() >>> 1, random.nextLong()),
                    Instant.parse("2026-10-16T08:30:00.123456Z").plusNanos(random.nextInt(5) * 1_000L),
                    random.nextInt(6) - 3,
                    (random.nextInt(6) - 3) * 0.1f,
                    titles[random.nextInt(titles.length)]);
            rows.add(row);
            session.createNativeMutationQuery("insert into walked values (:id, :time, :count, :rank, :title)")
                    .setParameter("id", row.id)
                    .setParameter("time", row.time)
                    .setParameter("count", row.count)
                    .setParameter("rank", row.rank)
                    .setParameter("title", row.title)
                    .executeUpdate();
        }
    }

    @Test
    void any_order_is_walked_forward_and_backward_without_a_gap() {
        fill();

        for (int round = 0; round < 60; round++) {
            List<String> names = new ArrayList<>(COMPARATORS.keySet());
            Collections.sort(names);
            Collections.shuffle(names, random);
            Ordering ordering = ordering(names.subList(0, 1 + random.nextInt(3)));
            List<UUID> sorted =
                    rows.stream().sorted(comparator(ordering)).map(Row::id).toList();

            assertThat(walked(ordering, false)).as(ordering + " forward").isEqualTo(sorted);
            assertThat(walked(ordering, true)).as(ordering + " backward").isEqualTo(sorted);
        }
    }

    @Test
    void an_order_of_the_dictionary_is_walked_like_any_other() {
        fill();

        for (String sort : List.of("name", "-name", "-count,name", "name,-time,rank")) {
            Ordering ordering = Ordering.of(sort, KNOWN, null);
            List<UUID> sorted = database.unwrap(Session.class)
                    .createNativeQuery("select row.id from walked row order by " + ordering.orderBy(false), UUID.class)
                    .getResultList();

            assertThat(walked(ordering, false)).as(sort + " forward").isEqualTo(sorted);
            assertThat(walked(ordering, true)).as(sort + " backward").isEqualTo(sorted);
        }
    }

    @Test
    void what_is_beyond_a_place_is_what_does_not_follow_it() {
        fill();

        for (String sort : List.of("time", "-count", "title,rank", "-time,count", "rank,-title,count")) {
            Ordering ordering = Ordering.of(sort, KNOWN, null);
            for (boolean backward : new boolean[] {false, true}) {
                Cursor place = places(ordering).get(random.nextInt(300));

                assertThat(count("row", ordering.after(backward), ordering, place)
                                + count("past", ordering.beyond(backward, "past"), ordering, place))
                        .isEqualTo(300);
                assertThat(count(
                                "past",
                                ordering.beyond(backward, "past") + " and past.id = cast(:id as uuid)",
                                ordering,
                                place))
                        .isEqualTo(1);
            }
        }
    }

    /** Nobody forges a place that the database would stumble over. */
    @Test
    void the_ends_of_what_a_cursor_may_say_can_be_compared() {
        fill();

        Ordering ordering = Ordering.of("time,-count,rank,title", KNOWN, null);
        String sort = "walked sort=" + ordering;

        for (List<Object> keys : List.of(
                List.<Object>of(Instant.EPOCH, Long.MIN_VALUE, -Double.MAX_VALUE, ""),
                List.<Object>of(KeyForm.time(KeyForm.LAST), Long.MAX_VALUE, Double.MIN_VALUE, "🚢".repeat(500)))) {
            String written = new Cursor(keys, new UUID(-1, -1)).write(sort);
            Cursor place = Cursor.read(written, sort, "after", ordering.types());

            assertThat(count("row", ordering.after(false), ordering, place)).isBetween(0L, 300L);
        }
    }

    private Ordering ordering(List<String> names) {
        String sort = String.join(
                ",",
                names.stream()
                        .map(name -> random.nextBoolean() ? name : "-" + name)
                        .toList());
        return Ordering.of(sort, KNOWN, null);
    }

    private static Comparator<Row> comparator(Ordering ordering) {
        Comparator<Row> all = null;
        boolean descending = false;
        for (Ordering.Key key : ordering.keys()) {
            descending = key.descending();
            Comparator<Row> one = COMPARATORS.get(key.by().name());
            one = descending ? one.reversed() : one;
            all = all == null ? one : all.thenComparing(one);
        }
        Comparator<Row> byId = Comparator.comparing(row -> row.id.toString());
        return all.thenComparing(descending ? byId.reversed() : byId);
    }

    /** The ids of the whole list, in its order, read by pages of any size through written cursors. */
    private List<UUID> walked(Ordering ordering, boolean backward) {
        LinkedList<UUID> walked = new LinkedList<>();
        Cursor from = null;
        while (true) {
            List<Object[]> page = page(ordering, backward, from, 1 + random.nextInt(90));
            if (page.isEmpty()) {
                return walked;
            }
            for (Object[] row : page) {
                if (backward) {
                    walked.addFirst(id(ordering, row));
                } else {
                    walked.add(id(ordering, row));
                }
            }
            String written = place(ordering, page.get(page.size() - 1)).write("walked");
            from = Cursor.read(written, "walked", "after", ordering.types());
        }
    }

    private List<Cursor> places(Ordering ordering) {
        return page(ordering, false, null, 300).stream()
                .map(row -> place(ordering, row))
                .toList();
    }

    private List<Object[]> page(Ordering ordering, boolean backward, Cursor from, int size) {
        NativeQuery<Object[]> query = database.unwrap(Session.class)
                .createNativeQuery(
                        "select " + ordering.columns() + ", row.id from walked row where "
                                + (from == null ? "true" : ordering.after(backward)) + " order by "
                                + ordering.orderBy(backward),
                        Object[].class);
        if (from != null) {
            ordering.bind(query, from);
        }
        return query.setMaxResults(size).getResultList();
    }

    private static Cursor place(Ordering ordering, Object[] row) {
        return ordering.place(Arrays.asList(row), id(ordering, row));
    }

    private static UUID id(Ordering ordering, Object[] row) {
        return (UUID) row[ordering.keys().size()];
    }

    private long count(String alias, String condition, Ordering ordering, Cursor place) {
        NativeQuery<Long> query = database.unwrap(Session.class)
                .createNativeQuery("select count(*) from walked " + alias + " where " + condition, Long.class);
        ordering.bind(query, place);
        return query.getSingleResult();
    }

    private record Row(UUID id, Instant time, int count, float rank, String title) {}
}
