package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * What a search found: one page, and how many there are on all.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    /**
     * @evidence K the public Javadoc, not read again
     */
    protected SearchResults(List<T> results, int total) {
        this.results = List.copyOf(results);
        this.total = total;
    }

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
     */
    public List<T> getResults() {
        return results;
    }

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
     */
    public int getTotal() {
        return total;
    }
}
