package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * The wiki's users.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface UserAccessor {
    /**
     * @evidence V8 S10 github.com/collabsoft-net/atlassian-connect-polyfill@d13c729
     */
    ConfluenceUser getUserByKey(UserKey key);

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    ConfluenceUser getUserByName(String name);
}
