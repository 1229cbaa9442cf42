package io.rihla.workbench.webresource;

/** Addresses of static files: with a version in them a browser may keep the answer for a year. */
public final class ResourceAddresses {

    private final String contextPath;

    public ResourceAddresses(String contextPath) {
        this.contextPath = contextPath;
    }

    /**
     * @param path what follows {@code /download/}
     */
    String versioned(String version, String path) {
        return "%s/s/%s/_/download/%s".formatted(contextPath, version, path);
    }
}
