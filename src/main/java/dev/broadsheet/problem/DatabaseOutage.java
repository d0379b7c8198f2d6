package dev.broadsheet.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells an outage of the database, which passes, from a fault in our own code, which does not. */
final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether an exception comes from a database that is gone, going, overloaded or full. */
    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Classes of SQLSTATE: 08 connection, 53 resources, 57 operator (shutdown, time-out), 40 rolled back, 58 system. */
    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            // The connection pool has no states: "Acquisition timeout while waiting for new connection".
            return sql instanceof SQLTransientConnectionException
                    || String.valueOf(sql.getMessage()).contains("cquisition timeout");
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "53", "57", "40", "58" -> true;
            default -> false;
        };
    }
}
