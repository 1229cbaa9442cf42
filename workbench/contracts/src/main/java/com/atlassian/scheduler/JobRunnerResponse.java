package com.atlassian.scheduler;

/**
 * How a run ended.
 *
 * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
 */
public final class JobRunnerResponse {
    private final String text;

    private JobRunnerResponse(String text) {
        this.text = text;
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobRunnerResponse success() {
        return new JobRunnerResponse("success");
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse("success: " + message);
    }

    /**
     * @evidence J S18 docs.atlassian.com/atlassian-scheduler-api/1.6.0
     */
    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse("failed: " + cause);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return text;
    }
}
