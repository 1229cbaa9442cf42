package com.atlassian.query;

/**
 * A search, understood.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy SearchHelper.java
 */
public interface Query {}
