package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;

/**
 * Shows a fragment to those who have logged in; named in descriptors only.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public abstract class UserLoggedInCondition implements Condition {}
