package io.rihla.workbench.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.rihla.workbench.product.Users;

/** People by key and name; someone who left is still found. */
public final class HostJiraUserManager implements UserManager {

    private final Users users;

    public HostJiraUserManager(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : users.byKey(key).map(HostApplicationUser::new).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return name == null ? null : users.byName(name).map(HostApplicationUser::new).orElse(null);
    }
}
