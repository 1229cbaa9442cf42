package io.rihla.workbench.confluence.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;

/**
 * Keeps the running thread's user where the product keeps it, so that whom a plugin sets there, to
 * render a mail for somebody, is whom all of the host takes for the current user.
 */
public final class ThreadUser implements CurrentUser.Holder {

    private final Users users;
    private final People people;

    public ThreadUser(Users users, People people) {
        this.users = users;
        this.people = people;
    }

    @Override
    public User get() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : users.byKey(user.getKey().getStringValue()).orElse(null);
    }

    @Override
    public void set(User user) {
        if (user == null) {
            AuthenticatedUserThreadLocal.reset();
        } else {
            AuthenticatedUserThreadLocal.set(people.byKey(user.key()).orElse(null));
        }
    }
}
