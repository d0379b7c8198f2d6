package dev.broadsheet.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** As whom a statement is run. */
enum Visitor {
    OWNER,

    /** The role is a property of the connection. */
    READER,

    /** The role is taken on in each transaction. */
    SWITCHING_OWNER;

    void visit(Connection connection, KeyedRead read) throws SQLException {
        switch (this) {
            case OWNER, READER -> read.run(connection);
            case SWITCHING_OWNER -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local role broadsheet_reader");
                }
                read.run(connection);
                connection.commit();
            }
        }
    }
}
