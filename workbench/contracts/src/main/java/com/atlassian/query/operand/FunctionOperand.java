package com.atlassian.query.operand;

import java.util.List;

/**
 * A function and its arguments.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public class FunctionOperand implements Operand {
    private final List<String> args;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public FunctionOperand(String name, List<String> args) {
        this.args = List.copyOf(args);
    }

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
     */
    public List<String> getArgs() {
        return args;
    }
}
