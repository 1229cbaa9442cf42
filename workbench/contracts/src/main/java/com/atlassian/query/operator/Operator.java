package com.atlassian.query.operator;

/**
 * How the field and the operand of a clause are compared.
 *
 * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
 */
public enum Operator {
    /**
     * @evidence K the public Javadoc, not read again
     */
    IN,
    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
     */
    NOT_IN
}
