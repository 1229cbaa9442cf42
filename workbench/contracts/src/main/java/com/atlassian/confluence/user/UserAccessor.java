package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

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

    /**
     * Whether somebody may no longer log in.
     *
     * @evidence J5 named by
     *     docs.atlassian.com/atlassian-confluence/5.7.3/com/atlassian/confluence/security/DeactivatedUserChecker.html
     */
    boolean isDeactivated(User user);
}
