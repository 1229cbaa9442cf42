package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to send somebody who must log in.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface LoginUriProvider {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    URI getLoginUri(URI returnUri);
}
