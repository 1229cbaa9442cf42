package com.atlassian.sal.api.net;

import java.io.InputStream;

/**
 * What the other side answered, whatever its status.
 *
 * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
 */
public interface Response {
    /**
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    int getStatusCode();

    /**
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    String getResponseBodyAsString() throws ResponseException;

    /**
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    InputStream getResponseBodyAsStream() throws ResponseException;

    /**
     * The value of a header, or null.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    String getHeader(String name);
}
