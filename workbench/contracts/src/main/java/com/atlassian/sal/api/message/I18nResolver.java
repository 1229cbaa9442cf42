package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * The texts of all plugins and of the product.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface I18nResolver {
    /**
     * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.6.4 BambooI18nResolver
     */
    String getText(Locale locale, String key, Serializable... arguments);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    String getText(String key);

    /**
     * @evidence J9 S9 docs.atlassian.com/atlassian-bamboo/9.6.4 BambooI18nResolver
     */
    String getText(Locale locale, String key);
}
