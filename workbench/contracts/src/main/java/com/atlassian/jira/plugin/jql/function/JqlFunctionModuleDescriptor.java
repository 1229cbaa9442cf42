package com.atlassian.jira.plugin.jql.function;

/**
 * The element of a descriptor that brings a function.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy ScriptedFunctionAdapter.java
 */
public interface JqlFunctionModuleDescriptor {}
