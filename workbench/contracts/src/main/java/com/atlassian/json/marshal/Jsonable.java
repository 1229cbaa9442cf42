package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes itself as JSON.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface Jsonable {
    /**
     * @evidence D
     *     developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin
     */
    void write(Writer writer) throws IOException;
}
