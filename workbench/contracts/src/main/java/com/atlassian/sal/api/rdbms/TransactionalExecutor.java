package com.atlassian.sal.api.rdbms;

/**
 * Runs work over a connection inside a transaction.
 *
 * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.2.11
 */
public interface TransactionalExecutor {
    /**
     * @evidence J S18
     *     docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/rdbms/TransactionalExecutor.html
     */
    <A> A execute(ConnectionCallback<A> callback);
}
