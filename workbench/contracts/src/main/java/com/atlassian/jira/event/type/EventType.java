package com.atlassian.jira.event.type;

/**
 * Kinds of issue events.
 *
 * @evidence J7 S9 docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html
 */
public class EventType {
    /**
     * @evidence J7 S9 docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html
     */
    public static final Long ISSUE_CREATED_ID = 1L;

    /**
     * @evidence J7 S9 docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html
     */
    public static final Long ISSUE_DELETED_ID = 8L;

    /**
     * @evidence J7 S9 docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html
     */
    public static final Long ISSUE_MOVED_ID = 9L;

    private EventType() {}
}
