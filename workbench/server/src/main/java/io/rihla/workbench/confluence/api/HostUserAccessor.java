package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.workbench.confluence.people.People;
import java.util.List;

/** Users by name and key, deactivated ones included. */
public final class HostUserAccessor implements UserAccessor {

    private final People people;

    public HostUserAccessor(People people) {
        this.people = people;
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return name == null ? null : people.byName(name).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public List<String> getGroupNamesForUserName(String name) {
        return people.byName(name)
                .map(user -> user.groups().stream().sorted().toList())
                .orElse(List.of());
    }

    @Override
    public boolean hasMembership(String group, String username) {
        return people.byName(username).filter(user -> user.groups().contains(group)).isPresent();
    }
}
