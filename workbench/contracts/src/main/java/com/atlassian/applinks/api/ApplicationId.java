package com.atlassian.applinks.api;

import java.io.Serializable;

/**
 * The id of a link; it can change.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/3.2
 */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;

    /**
     * @evidence J S18 docs.atlassian.com/applinks-api/3.2
     */
    public ApplicationId(String id) {
        this.id = id;
    }

    /**
     * @evidence OSS calls in public plugins; the class is in docs.atlassian.com/applinks-api/3.2
     */
    public String get() {
        return id;
    }
}
