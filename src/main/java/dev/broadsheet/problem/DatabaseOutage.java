package dev.broadsheet.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;

/** Tells an outage of the database, which passes, from a fault in our own code, which does not. */
final class DatabaseOutage {

    private DatabaseOutage() {}

    /**
     * Whether an exception comes from a database that is gone, going, overloaded or full. The transaction manager hangs
     * what failed a commit beside the exception, not below it.
     */
    static boolean isBehind(Throwable thrown) {
        return thrown != null
                && (thrown instanceof SQLException sql && passes(sql)
                        || isBehind(thrown.getCause())
                        || Arrays.stream(thrown.getSuppressed()).anyMatch(DatabaseOutage::isBehind));
    }

    /**
     * Classes of SQLSTATE: 08 connection, 53 resources, 55 locks, 57 operator (shutdown, time-out), 40 rolled back, 58
     * system; and 25006, a server that only reads since it was failed over to.
     */
    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            // The connection pool has no states: "Acquisition timeout while waiting for new connection".
            return sql instanceof SQLTransientConnectionException
                    || String.valueOf(sql.getMessage()).matches("(?s).*(cquisition timeout|pool is closed).*");
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "53", "55", "57", "40", "58" -> true;
            default -> state.equals("25006");
        };
    }
}
