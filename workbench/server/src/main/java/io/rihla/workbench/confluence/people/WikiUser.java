package io.rihla.workbench.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.workbench.confluence.content.Viewer;
import java.util.Objects;
import java.util.Set;

/** A user; two of them are the same when their keys are. */
public final class WikiUser implements ConfluenceUser {

    private final UserKey key;
    private final String name;
    private final String fullName;
    private final String email;
    private final Viewer viewer;

    /**
     * @param active a deactivated user is still known, and may do nothing
     */
    public WikiUser(
            String key,
            String name,
            String fullName,
            String email,
            Set<String> groups,
            boolean administrator,
            boolean active) {
        this.key = new UserKey(key);
        this.name = name;
        this.fullName = fullName;
        this.email = email;
        this.viewer = new Viewer(key, Set.copyOf(groups), administrator && active, active);
    }

    @Override
    public UserKey getKey() {
        return key;
    }

    /** The name to log in with. */
    public String name() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    public String email() {
        return email;
    }

    public Viewer viewer() {
        return viewer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfluenceUser that && Objects.equals(key, that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
