package io.rihla.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.RunAs;
import java.util.Optional;
import java.util.function.Supplier;

/** Lends the thread to another user of Jira for a while. */
@JiraComponent
public class JiraThreadUser implements RunAs {

    private final JiraAuthenticationContext thread;
    private final UserManager users;

    public JiraThreadUser(JiraAuthenticationContext thread, UserManager users) {
        this.thread = thread;
        this.users = users;
    }

    @Override
    public <T> Optional<T> as(String userKey, Supplier<T> work) {
        ApplicationUser user = users.getUserByKey(userKey);
        if (user == null) {
            return Optional.empty();
        }
        ApplicationUser before = thread.getLoggedInUser();
        try {
            thread.setLoggedInUser(user);
            return Optional.of(work.get());
        } finally {
            thread.setLoggedInUser(before);
        }
    }
}
