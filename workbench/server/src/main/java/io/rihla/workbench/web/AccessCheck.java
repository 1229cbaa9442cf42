package io.rihla.workbench.web;

import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;

/** Decides whether the current user may use an endpoint. */
public final class AccessCheck {

    /** The answer; who is refused without having logged in may try again as somebody. */
    public enum Answer {
        ALLOWED,
        LOG_IN_FIRST,
        FORBIDDEN
    }

    private final Services services;

    public AccessCheck(Services services) {
        this.services = services;
    }

    public Answer ask(AccessLevel level) {
        User user = services.get(CurrentUser.class).get().orElse(null);
        if (allowed(level, user)) {
            return Answer.ALLOWED;
        }
        return user == null ? Answer.LOG_IN_FIRST : Answer.FORBIDDEN;
    }

    private boolean allowed(AccessLevel level, User user) {
        Users users = services.get(Users.class);
        boolean licensed = user != null && users.isLicensed(user);
        return switch (level) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> licensed || services.get(AnonymousAccess.class).allowed();
            // The workbench's sites have no limited access for people without a licence.
            case UNLICENSED_SITE, LICENSED -> licensed;
            case ADMIN -> user != null && users.isAdmin(user);
            case SYSTEM_ADMIN -> user != null && users.isSystemAdmin(user);
        };
    }
}
