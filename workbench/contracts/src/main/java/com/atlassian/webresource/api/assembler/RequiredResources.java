package com.atlassian.webresource.api.assembler;

/**
 * The web resources that the page needs.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface RequiredResources {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    RequiredResources requireWebResource(String moduleKey);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    RequiredResources requireContext(String context);
}
