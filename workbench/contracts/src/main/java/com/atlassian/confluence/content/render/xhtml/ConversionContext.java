package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/**
 * Where and for what a macro is drawn.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public interface ConversionContext {
    /**
     * The page, or null in some previews.
     *
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    ContentEntityObject getEntity();

    /**
     * One of display, preview, pdf, word, html_export, feed, email.
     *
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    String getOutputType();

    /**
     * What the output is made for, such as desktop or mobile.
     *
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    String getOutputDeviceType();

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    PageContext getPageContext();

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    String getSpaceKey();

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    Object getProperty(String name);

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    Object getProperty(String name, Object defaultValue);

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    void setProperty(String name, Object value);

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    boolean hasProperty(String name);
}
