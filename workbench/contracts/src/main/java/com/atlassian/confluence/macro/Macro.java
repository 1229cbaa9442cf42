package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of wiki pages.
 *
 * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
 */
public interface Macro {
    /**
     * The macro as HTML.
     *
     * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
     */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    /**
     * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
     */
    BodyType getBodyType();

    /**
     * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
     */
    OutputType getOutputType();

    /**
     * What stands between a macro's tags.
     *
     * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
     */
    enum BodyType {
        /**
         * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
         */
        NONE,
        /**
         * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
         */
        RICH_TEXT,
        /**
         * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence
         *     10
         */
        PLAIN_TEXT
    }

    /**
     * Whether a macro stands in a line or between lines.
     *
     * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
     */
    enum OutputType {
        /**
         * @evidence J9 S9 docs.atlassian.com/ConfluenceServer/javadoc/9.0.2
         */
        INLINE,
        /**
         * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence
         *     10
         */
        BLOCK
    }
}
