package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;

/**
 * Shows a fragment to the wiki's administrators; named in descriptors only.
 *
 * @evidence V8* S13 github.com/mrkhachaturov/confluence-mcp-plugin@96ad7c8
 */
public abstract class ConfluenceAdministratorCondition implements Condition {}
