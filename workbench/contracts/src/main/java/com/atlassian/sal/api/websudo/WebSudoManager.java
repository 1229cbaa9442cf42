package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks an administrator for the password again.
 *
 * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
 */
public interface WebSudoManager {
    /**
     * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    /**
     * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
