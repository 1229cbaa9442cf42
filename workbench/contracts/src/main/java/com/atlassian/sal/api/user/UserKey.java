package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * What a user is known by, however often they are renamed.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1;
    private final String value;

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public UserKey(String userkey) {
        this.value = userkey;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public String getStringValue() {
        return value;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && that.value.equals(value);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return value;
    }
}
