package com.atlassian.sal.api.transaction;

/**
 * The work to do in a transaction.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface TransactionCallback<T> {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    T doInTransaction();
}
