package com.atlassian.jira.web.bean;

/**
 * Which page of the results is wanted.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    /**
     * The page that begins there, counted from 0.
     *
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
     */
    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public int getStart() {
        return start;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public int getMax() {
        return max;
    }
}
