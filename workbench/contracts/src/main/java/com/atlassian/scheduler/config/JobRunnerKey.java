package com.atlassian.scheduler.config;

/**
 * Names a runner of jobs.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobRunnerKey {
    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && that.key.equals(key);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return key;
    }
}
