package io.rihla.workbench.jira.permission;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;

/** Who somebody is as far as rights are concerned; the groups are those of now. */
public final class Viewers {

    private final Users users;
    private final CurrentUser current;

    public Viewers(Users users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    /** Whom the running thread works for. */
    public Viewer current() {
        return current.get().map(user -> byKey(user.key())).orElse(Viewer.ANONYMOUS);
    }

    /**
     * @param userKey null for an anonymous visitor
     */
    public Viewer byKey(String userKey) {
        return userKey == null
                ? Viewer.ANONYMOUS
                : users.byKey(userKey).map(this::of).orElse(Viewer.NOBODY);
    }

    private Viewer of(User user) {
        return new Viewer(user.key(), user.groups(), users.isAdmin(user), user.active());
    }
}
