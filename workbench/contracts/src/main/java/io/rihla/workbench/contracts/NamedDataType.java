package io.rihla.workbench.contracts;

import com.atlassian.jira.JiraDataType;

/** A kind of values under the name that the search's completion data gives it. */
public record NamedDataType(String name) implements JiraDataType {}
