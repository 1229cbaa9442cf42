package io.rihla.workbench.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;

/**
 * The running thread's user. Whom a plugin sets here is whom all of the host takes for the current
 * user, until somebody else is set: nothing puts the former one back by itself.
 */
public final class HostAuthenticationContext implements JiraAuthenticationContext {

    private final CurrentUser current;
    private final Users users;

    public HostAuthenticationContext(CurrentUser current, Users users) {
        this.current = current;
        this.users = users;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get().map(HostApplicationUser::new).orElse(null);
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        User known = user == null ? null : users.byKey(user.getKey()).orElse(null);
        current.set(known);
    }
}
