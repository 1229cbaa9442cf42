package com.atlassian.jira.issue.search;

/**
 * A search that could not be run.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy SearchHelper.java
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;
}
