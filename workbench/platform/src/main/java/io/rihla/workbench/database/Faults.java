package io.rihla.workbench.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Ways for a database to let its caller down. */
public final class Faults {

    private Faults() {}

    /** The statement fails; the connection lives. */
    public static SqlHook failure(String message) {
        return (sql, connection) -> {
            throw new SQLException(message);
        };
    }

    /**
     * The physical connection is gone, as when the database restarts: open work is rolled back and
     * the statement fails.
     */
    public static SqlHook lostConnection() {
        return (sql, connection) -> connection.unwrap(Connection.class).close();
    }

    /** Somebody else is quicker: runs the action and lets the statement go on. */
    public static SqlHook meanwhile(Runnable action) {
        return (sql, connection) -> action.run();
    }
}
