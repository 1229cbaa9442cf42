package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * What may be shown of a user.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public interface UserProfile {
    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    UserKey getUserKey();

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    String getUsername();

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    String getFullName();

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    String getEmail();

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    URI getProfilePictureUri(int width, int height);

    /**
     * @evidence OSS S8 github.com/mrdon/SAL
     */
    URI getProfilePageUri();
}
