package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

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
}
