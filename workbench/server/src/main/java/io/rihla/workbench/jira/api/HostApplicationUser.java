package io.rihla.workbench.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.product.User;

/** A user; two of them are the same when their keys are. */
public final class HostApplicationUser implements ApplicationUser {

    private final User user;

    public HostApplicationUser(User user) {
        this.user = user;
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    public String getName() {
        return user.name();
    }

    public String getDisplayName() {
        return user.fullName();
    }

    public String getEmailAddress() {
        return user.email();
    }

    public boolean isActive() {
        return user.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}
