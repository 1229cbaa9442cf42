package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/**
 * The data that the page's scripts need.
 *
 * @evidence D
 *     developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin
 */
public interface RequiredData {
    /**
     * @evidence D
     *     developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin
     */
    RequiredData requireData(String key, Jsonable content);

    /**
     * @evidence D
     *     developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin
     */
    RequiredData requireData(String key, String content);

    /**
     * @evidence D
     *     developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin
     */
    RequiredData requireData(String key, Boolean content);
}
