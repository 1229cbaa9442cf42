package com.atlassian.confluence.spaces;

import java.util.List;

/**
 * The wiki's spaces.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface SpaceManager {
    /**
     * The space, or null.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    Space getSpace(String spaceKey);

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    List<Space> getAllSpaces();
}
