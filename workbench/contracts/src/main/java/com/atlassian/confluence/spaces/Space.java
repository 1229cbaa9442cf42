package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/**
 * A space of the wiki.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public class Space {
    private long id;
    private String key;
    private String name;
    private Page homePage;

    /**
     * @evidence K the public Javadoc, not read again
     */
    public long getId() {
        return id;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public void setId(long id) {
        this.id = id;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public String getKey() {
        return key;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public void setKey(String key) {
        this.key = key;
    }

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public String getName() {
        return name;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public Page getHomePage() {
        return homePage;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }
}
