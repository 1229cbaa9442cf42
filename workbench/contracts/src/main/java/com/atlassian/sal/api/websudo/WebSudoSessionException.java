package com.atlassian.sal.api.websudo;

/**
 * The administrator has not given the password again yet.
 *
 * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
