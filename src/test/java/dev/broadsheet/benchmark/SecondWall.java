package dev.broadsheet.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What it costs that the public reads as a role that cannot see the desk: the same statements, one after the other on
 * one connection each, as the owner of the tables, as the reader, and as an owner who becomes the reader for each
 * transaction.
 */
final class SecondWall {

    private static final int TURN = 25;
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    /** The median time of a statement, in microseconds, as each of them. */
    record Cost(String statement, Map<Visitor, Double> micros) {

        /** How much more than the owner's it is, in percent. */
        double percentMore(Visitor visitor) {
            return (micros.get(visitor) / micros.get(Visitor.OWNER) - 1) * 100;
        }
    }

    private final Database database;
    private final Duration lasting;

    SecondWall(Database database, Duration lasting) {
        this.database = database;
        this.lasting = lasting;
    }

    List<Cost> costs() throws SQLException {
        try (Connection owner = database.owner();
                Connection reader = database.reader();
                Connection switching = database.owner()) {
            switching.setAutoCommit(false);
            Map<Visitor, Connection> connections = new EnumMap<>(
                    Map.of(Visitor.OWNER, owner, Visitor.READER, reader, Visitor.SWITCHING_OWNER, switching));
            List<UUID> articles = KeyedRead.keys(owner, "published.article");
            List<UUID> bylines = KeyedRead.keys(owner, "published.entry");
            return List.of(
                    cost(KeyedRead.ofStory(articles), connections),
                    cost(KeyedRead.ofNames(bylines, 2), connections),
                    cost(KeyedRead.ofNames(bylines, 40), connections));
        }
    }

    /** They take turns, so that what disturbs one disturbs all. */
    private Cost cost(KeyedRead read, Map<Visitor, Connection> connections) throws SQLException {
        takeTurns(read, connections, WARM_UP);
        Map<Visitor, List<Long>> nanos = takeTurns(read, connections, lasting);
        Map<Visitor, Double> medians = new EnumMap<>(Visitor.class);
        nanos.forEach((visitor, times) ->
                medians.put(visitor, times.stream().sorted().toList().get(times.size() / 2) / 1e3));
        return new Cost(read.name(), medians);
    }

    private static Map<Visitor, List<Long>> takeTurns(
            KeyedRead read, Map<Visitor, Connection> connections, Duration lasting) throws SQLException {
        Map<Visitor, List<Long>> nanos = new EnumMap<>(Visitor.class);
        connections.keySet().forEach(visitor -> nanos.put(visitor, new ArrayList<>()));
        for (long end = System.nanoTime() + lasting.toNanos(); System.nanoTime() < end; ) {
            for (Map.Entry<Visitor, Connection> entry : connections.entrySet()) {
                for (int turn = 0; turn < TURN; turn++) {
                    long begin = System.nanoTime();
                    entry.getKey().visit(entry.getValue(), read);
                    nanos.get(entry.getKey()).add(System.nanoTime() - begin);
                }
            }
        }
        return nanos;
    }
}
