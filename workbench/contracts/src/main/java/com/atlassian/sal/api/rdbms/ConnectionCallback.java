package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * The work to do with a connection.
 *
 * @evidence J S18
 *     docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/rdbms/ConnectionCallback.html
 */
public interface ConnectionCallback<A> {
    /**
     * @evidence J S18
     *     docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/rdbms/ConnectionCallback.html
     */
    A execute(Connection connection);
}
