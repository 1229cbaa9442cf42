package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that a form sends back.
 *
 * @evidence OSS S8 github.com/mrdon/SAL
 */
public interface XsrfTokenAccessor {
    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
