package io.rihla.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.bridge.RunAs;
import java.util.Optional;
import java.util.function.Supplier;

/** Lends the thread to another user of Confluence for a while. */
@ConfluenceComponent
public class ThreadUser implements RunAs {

    private final UserAccessor users;

    public ThreadUser(UserAccessor users) {
        this.users = users;
    }

    @Override
    public <T> Optional<T> as(String userKey, Supplier<T> work) {
        ConfluenceUser user = users.getUserByKey(new UserKey(userKey));
        if (user == null) {
            return Optional.empty();
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        try {
            AuthenticatedUserThreadLocal.set(user);
            return Optional.of(work.get());
        } finally {
            if (before == null) {
                AuthenticatedUserThreadLocal.reset();
            } else {
                AuthenticatedUserThreadLocal.set(before);
            }
        }
    }
}
