package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request that this thread answers.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface HttpContext {
    /**
     * Null outside a request.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    HttpServletRequest getRequest();
}
