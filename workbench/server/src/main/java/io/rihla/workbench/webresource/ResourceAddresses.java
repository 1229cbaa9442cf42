package io.rihla.workbench.webresource;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;

/** Addresses of static files: with a version in them a browser may keep the answer for a year. */
public final class ResourceAddresses implements WebResourceUrlProvider {

    private final String baseUrl;
    private final String contextPath;

    /**
     * @param baseUrl as people type it, context path included
     */
    public ResourceAddresses(String baseUrl, String contextPath) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
    }

    /**
     * @param path what follows {@code /download/}
     */
    String versioned(String version, String path) {
        return "%s/s/%s/_/download/%s".formatted(contextPath, version, path);
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.ABSOLUTE ? baseUrl : contextPath;
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleKey, String resourceName, UrlMode mode) {
        return "%s/download/resources/%s/%s".formatted(getBaseUrl(mode), moduleKey, resourceName);
    }
}
