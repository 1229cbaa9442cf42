package com.atlassian.sal.api.net;

/**
 * There was no answer; wraps the failure of the connection.
 *
 * @evidence J S18 docs.atlassian.com/sal-api/2.0.16-SNAPSHOT
 */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @evidence J S18 docs.atlassian.com/sal-api/2.0.16-SNAPSHOT
     */
    public ResponseException(String message) {
        super(message);
    }

    /**
     * @evidence J S18 docs.atlassian.com/sal-api/2.0.16-SNAPSHOT
     */
    public ResponseException(Throwable cause) {
        super(cause);
    }
}
