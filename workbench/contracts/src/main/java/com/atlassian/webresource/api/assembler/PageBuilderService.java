package com.atlassian.webresource.api.assembler;

/**
 * Puts web resources on the page that is being made.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface PageBuilderService {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    WebResourceAssembler assembler();
}
