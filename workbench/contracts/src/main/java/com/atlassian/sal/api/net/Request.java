package com.atlassian.sal.api.net;

/**
 * A request to another application, made by the thread that executes it.
 *
 * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
 */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    /**
     * How the other side is asked.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    enum MethodType {
        /**
         * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
         */
        GET,
        /**
         * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
         */
        POST,
        /**
         * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
         */
        PUT,
        /**
         * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
         */
        DELETE
    }

    /**
     * In milliseconds.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    T setConnectionTimeout(int connectionTimeout);

    /**
     * How long the answer may be silent, in milliseconds; not how long it may take in all.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    T setSoTimeout(int soTimeout);

    /**
     * @evidence OSS github.com/mrdon/SAL and implementations in public plugins; not in the excerpt
     *     of the Javadoc
     */
    T setRequestBody(String requestBody, String contentType);

    /**
     * Replaces what was there.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    T setHeader(String headerName, String headerValue);

    /**
     * Any answer reaches the handler, errors too; an exception means that there was none.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> responseHandler)
            throws ResponseException;
}
