package io.rihla.workbench.confluence.people;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.util.List;
import java.util.Optional;

/** The product's directory, in the wiki's words. */
public final class Directory implements People {

    private final Users users;

    public Directory(Users users) {
        this.users = users;
    }

    @Override
    public Optional<WikiUser> byKey(String userKey) {
        return users.byKey(userKey).map(this::user);
    }

    @Override
    public Optional<WikiUser> byName(String name) {
        return users.byName(name).map(this::user);
    }

    @Override
    public List<WikiUser> all() {
        return users.all().stream().map(this::user).toList();
    }

    private WikiUser user(User user) {
        return new WikiUser(
                user.key(),
                user.name(),
                user.fullName(),
                user.email(),
                user.groups(),
                users.isAdmin(user),
                user.active());
    }
}
