package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public SchedulerServiceException(String message) {
        super(message);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
