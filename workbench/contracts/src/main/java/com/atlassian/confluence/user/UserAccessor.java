package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/**
 * The wiki's users.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface UserAccessor {
    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    ConfluenceUser getUserByName(String name);

    /**
     * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    ConfluenceUser getUserByKey(UserKey key);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    ConfluenceUser getExistingUserByKey(UserKey key);

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    List<String> getGroupNamesForUserName(String name);

    /**
     * @evidence V8 S13 github.com/mrkhachaturov/confluence-mcp-plugin@96ad7c8
     */
    boolean hasMembership(String group, String username);
}
