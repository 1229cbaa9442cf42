package io.rihla.workbench.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.Optional;

/** People, and who works just now; nobody and unknown people are null, as in the products. */
public final class HostUserManager implements UserManager {

    private final Users users;
    private final CurrentUser current;

    public HostUserManager(Users users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    @Override
    public UserProfile getRemoteUser() {
        return current.get().map(HostUserManager::profile).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return find(userKey).filter(users::isAdmin).isPresent();
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(HostUserManager::profile).orElse(null);
    }

    private static UserProfile profile(User user) {
        return new UserProfile() {
            @Override
            public String getFullName() {
                return user.fullName();
            }

            @Override
            public String getEmail() {
                return user.email();
            }
        };
    }

    private Optional<User> find(UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }
}
