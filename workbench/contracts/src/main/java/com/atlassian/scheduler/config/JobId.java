package com.atlassian.scheduler.config;

/**
 * Names a scheduled job.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobId {
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobId of(String id) {
        return new JobId(id);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && that.id.equals(id);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return id;
    }
}
