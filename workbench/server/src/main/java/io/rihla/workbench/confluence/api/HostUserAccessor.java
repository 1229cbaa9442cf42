package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import io.rihla.workbench.confluence.people.People;

/** Users by key, deactivated ones included. */
public final class HostUserAccessor implements UserAccessor {

    private final People people;

    public HostUserAccessor(People people) {
        this.people = people;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).orElse(null);
    }

    @Override
    public boolean isDeactivated(User user) {
        return user != null
                && people.byName(user.getName()).filter(known -> known.viewer().active()).isEmpty();
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return name == null ? null : people.byName(name).orElse(null);
    }
}
