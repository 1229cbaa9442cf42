package com.atlassian.query.clause;

import com.atlassian.query.operator.Operator;

/**
 * A field, an operator and an operand of a search.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface TerminalClause {

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
     */
    Operator getOperator();
}
