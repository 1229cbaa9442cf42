package com.atlassian.query.operand;

import java.util.List;

/**
 * A function and its arguments.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public FunctionOperand(String name, List<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public String getName() {
        return name;
    }

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy IssueFieldMatch.java
     */
    public List<String> getArgs() {
        return args;
    }
}
