package io.rihla.workbench.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Is asked before each statement and each commit; what it throws the caller gets. */
@FunctionalInterface
public interface SqlHook {

    /** The {@code sql} that a hook sees before a commit. */
    String COMMIT = "COMMIT";

    /**
     * @param connection the pool's connection that is about to do it
     */
    void before(String sql, Connection connection) throws SQLException;
}
