package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value that a field is compared with.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public class QueryLiteral {
    private final Long longValue;

    /**
     * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
     */
    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.longValue = longValue;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public Long getLongValue() {
        return longValue;
    }
}
