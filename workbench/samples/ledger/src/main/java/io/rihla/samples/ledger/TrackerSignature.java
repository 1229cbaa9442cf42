package io.rihla.samples.ledger;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;

/** The signature in Jira. */
@JiraComponent
class TrackerSignature implements Signature {

    private final UserManager users;

    TrackerSignature(UserManager users) {
        this.users = users;
    }

    @Override
    public String text() {
        UserProfile user = users.getRemoteUser();
        return "tracker: " + (user == null ? "" : user.getFullName());
    }
}
