package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * The work to do with a connection.
 *
 * @evidence K the public Javadoc, not read again
 */
public interface ConnectionCallback<A> {
    /**
     * @evidence K the public Javadoc, not read again
     */
    A execute(Connection connection);
}
