package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;

/**
 * Data that goes with a web resource; knows the user, not the page.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface WebResourceDataProvider {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Jsonable get();
}
