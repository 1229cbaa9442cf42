package io.rihla.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.tracking.Staff;
import java.util.Optional;

/** The people of Jira, for whoever types a user name into our settings. */
@JiraComponent
public class JiraStaff implements Staff {

    private final UserManager users;

    public JiraStaff(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> userKey(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ApplicationUser::getKey);
    }

    @Override
    public Optional<Person> person(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .map(user -> new Person(user.getUsername(), user.getUsername()));
    }
}
