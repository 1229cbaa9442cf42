package com.atlassian.sal.api.rdbms;

/**
 * Makes executors over the product's own connections.
 *
 * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.2.11
 */
public interface TransactionalExecutorFactory {
    /**
     * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.2.11
     */
    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
