package com.atlassian.webresource.api;

/**
 * Addresses of web resources.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface WebResourceUrlProvider {
    /**
     * @evidence K the public Javadoc, not read again
     */
    String getStaticPluginResourceUrl(String moduleKey, String resourceName, UrlMode mode);

    /**
     * @evidence K the public Javadoc, not read again
     */
    String getBaseUrl(UrlMode mode);
}
