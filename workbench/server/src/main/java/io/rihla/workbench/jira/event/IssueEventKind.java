package io.rihla.workbench.jira.event;

/** The product's kinds of issue events. */
public enum IssueEventKind {
    CREATED,
    UPDATED,
    ASSIGNED,
    RESOLVED,
    COMMENTED,
    REOPENED,
    DELETED,
    MOVED,
    WORK_STARTED,
    WORK_STOPPED,
    GENERIC,
    COMMENT_EDITED,
    COMMENT_DELETED
}
