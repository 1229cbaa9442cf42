package io.rihla.workbench.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.Product;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** People, and who works just now; nobody and unknown people are null, as in the products. */
public final class HostUserManager implements UserManager {

    private final Product product;
    private final Users users;
    private final CurrentUser current;

    public HostUserManager(Product product, Users users, CurrentUser current) {
        this.product = product;
        this.users = users;
        this.current = current;
    }

    @Override
    public UserProfile getRemoteUser() {
        return current.get().map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null ? null : users.byName(username).map(this::profile).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return find(userKey).filter(user -> user.groups().contains(group)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return find(userKey).filter(users::isSystemAdmin).isPresent();
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return find(userKey).filter(users::isAdmin).isPresent();
    }

    private Optional<User> find(UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }

    private UserProfile profile(User user) {
        return new HostUserProfile(product, user);
    }
}
