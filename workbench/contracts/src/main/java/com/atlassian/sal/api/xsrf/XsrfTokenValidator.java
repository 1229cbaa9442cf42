package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token that a form sent back.
 *
 * @evidence OSS S8 github.com/mrdon/SAL
 */
public interface XsrfTokenValidator {
    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    String getXsrfParameterName();
}
