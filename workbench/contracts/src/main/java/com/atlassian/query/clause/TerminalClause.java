package com.atlassian.query.clause;

/**
 * A field, an operator and an operand of a search.
 *
 * @evidence V8 S3 github.com/codescape/jira-scrum-poker@2bf38b1
 */
public interface TerminalClause {}
