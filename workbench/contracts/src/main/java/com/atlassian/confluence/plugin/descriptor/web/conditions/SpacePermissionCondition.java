package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;

/**
 * Shows a fragment to those who have a permission in the space; named in descriptors only.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public abstract class SpacePermissionCondition implements Condition {}
