package com.atlassian.confluence.security;

/**
 * What somebody may do with something.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public class Permission {
    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static final Permission VIEW = new Permission("View");

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static final Permission EDIT = new Permission("Edit");

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    public static final Permission REMOVE = new Permission("Remove");

    /**
     * @evidence J5 S9 docs.atlassian.com/ConfluenceServer/javadoc/5.8.9
     */
    public static final Permission SET_PERMISSIONS = new Permission("Set permissions");

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static final Permission ADMINISTER = new Permission("Administer");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return name;
    }
}
