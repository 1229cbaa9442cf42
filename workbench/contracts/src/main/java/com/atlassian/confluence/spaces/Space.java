package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/**
 * A space of the wiki.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public class Space {
    /**
     * @evidence K the public Javadoc, not read again
     */
    public long getId() {
        return 0;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public String getKey() {
        return null;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public String getName() {
        return null;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public Page getHomePage() {
        return null;
    }
}
