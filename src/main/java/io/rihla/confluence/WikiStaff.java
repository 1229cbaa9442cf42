package io.rihla.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.tracking.Staff;
import java.util.Optional;

/** Confluence's people for the catalogue of departments. */
@ConfluenceComponent
public class WikiStaff implements Staff {

    private final UserAccessor users;

    public WikiStaff(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> userKey(String userName) {
        return Optional.ofNullable(users.getUserByName(userName))
                .map(user -> user.getKey().getStringValue());
    }

    @Override
    public Optional<Person> person(String userKey) {
        ConfluenceUser user = users.getUserByKey(new UserKey(userKey));
        return user == null
                ? Optional.empty()
                : Optional.of(new Person(user.getName(), user.getFullName()));
    }
}
