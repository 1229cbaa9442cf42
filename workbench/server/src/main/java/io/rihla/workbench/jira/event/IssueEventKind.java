package io.rihla.workbench.jira.event;

/** The product's kinds of issue events, with the numbers it gives them. */
public enum IssueEventKind {
    CREATED(1),
    UPDATED(2),
    ASSIGNED(3),
    RESOLVED(4),
    COMMENTED(6),
    REOPENED(7),
    DELETED(8),
    MOVED(9),
    WORK_STARTED(11),
    WORK_STOPPED(12),
    GENERIC(13),
    COMMENT_EDITED(14),
    COMMENT_DELETED(17);

    private final long id;

    IssueEventKind(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
