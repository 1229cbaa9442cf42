package com.atlassian.sal.api.net;

/**
 * Makes a value of an answer.
 *
 * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
 */
public interface ReturningResponseHandler<T extends Response, R> {
    /**
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    R handle(T response) throws ResponseException;
}
