package io.rihla.workbench.jira.search;

import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;

/**
 * A search function that a plugin brings.
 *
 * @param loader the plugin's, under which the function is called
 */
public record PluginFunction(
        String name,
        boolean list,
        String pluginKey,
        ClassLoader loader,
        AbstractJqlFunction function) {}
