package io.rihla.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import java.net.URI;

/** What Confluence knows of people that our screens show. */
@ConfluenceComponent
public class People {

    private final UserAccessor users;
    private final LoginUriProvider login;

    public People(UserAccessor users, @ComponentImport LoginUriProvider login) {
        this.users = users;
        this.login = login;
    }

    /**
     * A person's name; empty for nobody, and the key of a person whom Confluence no longer knows.
     */
    String name(String userKey) {
        if (userKey.isEmpty()) {
            return "";
        }
        ConfluenceUser user = users.getUserByKey(new UserKey(userKey));
        return user == null ? userKey : user.getFullName();
    }

    /** Where to log in. */
    String loginAddress() {
        return login.getLoginUri(URI.create("")).toString();
    }
}
