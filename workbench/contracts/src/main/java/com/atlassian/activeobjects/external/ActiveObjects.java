package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * A plugin's own tables.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface ActiveObjects {
    /**
     * Brings the tables of these entities up to date.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    @SuppressWarnings("unchecked")
    void migrate(Class<? extends RawEntity<?>>... entities);

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@main (2026-02-16)
     */
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    void delete(RawEntity<?>... entities);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <K> int count(Class<? extends RawEntity<K>> type);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /**
     * @evidence OSS S9 docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df
     */
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
