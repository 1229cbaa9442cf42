package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/**
 * The wiki's pages.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PageManager extends ContentEntityManager {
    /**
     * The page or blog post, or null.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    AbstractPage getAbstractPage(long id);

    /**
     * The page, or null.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Page getPage(String spaceKey, String pageTitle);
}
