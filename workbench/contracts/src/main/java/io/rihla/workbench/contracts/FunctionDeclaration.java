package io.rihla.workbench.contracts;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;

/**
 * What a plugin's descriptor says of a search function.
 *
 * @param functionName how searches call it
 * @param list whether it stands after {@code in}
 */
public record FunctionDeclaration(String functionName, boolean list)
        implements JqlFunctionModuleDescriptor {}
