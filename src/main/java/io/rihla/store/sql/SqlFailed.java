package io.rihla.store.sql;

import java.sql.SQLException;

/** A statement of ours that the database refused. */
public final class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SqlFailed(SQLException cause) {
        super(cause);
    }
}
