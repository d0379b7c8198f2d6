package dev.broadsheet.archive;

import dev.broadsheet.house.Lines;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines that are being put back, some in each statement. */
final class Shelving {

    private static final int LINES = 50;
    private static final int LENGTH = 1024 * 1024;

    private static final Map<String, Shelf> SHELVES =
            Arrays.stream(Shelf.values()).collect(Collectors.toMap(Shelf::word, Function.identity()));

    private final Connection connection;
    private final StringBuilder gathered = new StringBuilder();
    private Shelf shelf;
    private int count;
    private long last;

    Shelving(Connection connection) {
        this.connection = connection;
    }

    /** Takes a line. Those of one kind must follow each other. */
    void add(String type, Lines.Line line) throws SQLException {
        Shelf wanted = SHELVES.get(type);
        if (wanted == null || shelf != null && wanted.compareTo(shelf) < 0) {
            throw Restoration.invalid("Line " + line.number() + " does not belong there: " + type);
        }
        if (wanted != shelf || count >= LINES || gathered.length() > LENGTH) {
            end();
            shelf = wanted;
        }
        gathered.append(count++ == 0 ? '[' : ',').append(new String(line.bytes(), StandardCharsets.UTF_8));
        last = line.number();
    }

    /** Puts back what was gathered. */
    void end() throws SQLException {
        if (count == 0) {
            return;
        }
        String lines = gathered.append(']').toString();
        try {
            for (String sql : shelf.writing()) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, lines);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith("22") || state.startsWith("23") || state.startsWith("P0")) {
                throw Restoration.invalid("Lines " + (last - count + 1) + " to " + last + " cannot be put back: "
                        + e.getMessage().lines().findFirst().orElse(state));
            }
            throw e;
        }
        gathered.setLength(0);
        count = 0;
    }
}
