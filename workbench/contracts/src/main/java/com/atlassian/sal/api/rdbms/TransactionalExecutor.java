package com.atlassian.sal.api.rdbms;

/**
 * Runs work over a connection inside a transaction.
 *
 * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.2.11
 */
public interface TransactionalExecutor {
    /**
     * @evidence K the public Javadoc, not read again
     */
    <A> A execute(ConnectionCallback<A> callback);
}
