package io.rihla.workbench.product;

/** The two groups that carry a meaning of their own in a product. */
public record UserGroups(String licensed, String administrators) {

    public static final UserGroups CONFLUENCE =
            new UserGroups("confluence-users", "confluence-administrators");
    public static final UserGroups JIRA =
            new UserGroups("jira-software-users", "jira-administrators");
}
