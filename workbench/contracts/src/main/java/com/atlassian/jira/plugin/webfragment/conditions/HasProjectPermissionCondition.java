package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;

/**
 * Shows a fragment to those who hold a permission in the page's project; named in descriptors only.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public abstract class HasProjectPermissionCondition implements Condition {}
