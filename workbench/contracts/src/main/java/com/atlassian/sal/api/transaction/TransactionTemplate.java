package com.atlassian.sal.api.transaction;

/**
 * Runs work in the caller's transaction or in a new one.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface TransactionTemplate {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <T> T execute(TransactionCallback<T> action);
}
