package com.atlassian.webresource.api.assembler;

/**
 * What the page needs.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface WebResourceAssembler {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    RequiredResources resources();
}
