package io.rihla.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.documents.PersonNames;
import io.rihla.history.Erasure;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What Confluence knows of people that our screens show. */
@ConfluenceComponent
public class People implements PersonNames {

    private final UserAccessor users;
    private final LoginUriProvider login;

    public People(UserAccessor users, @ComponentImport LoginUriProvider login) {
        this.users = users;
        this.login = login;
    }

    /**
     * A person's name; empty for nobody and for who was erased, and the key of a person whom
     * Confluence no longer knows.
     */
    String name(String userKey) {
        if (userKey.isEmpty() || Erasure.ofMark(userKey).isPresent()) {
            return "";
        }
        ConfluenceUser user = users.getUserByKey(new UserKey(userKey));
        return user == null ? userKey : user.getFullName();
    }

    /** Confluence answers for each of them from its own cache. */
    @Override
    public Map<String, String> of(Collection<String> userKeys) {
        Map<String, String> names = new HashMap<>();
        for (String key : userKeys) {
            ConfluenceUser user = users.getUserByKey(new UserKey(key));
            if (user != null) {
                names.put(key, user.getFullName());
            }
        }
        return names;
    }

    /** Where to log in. */
    String loginAddress() {
        return login.getLoginUri(URI.create("")).toString();
    }
}
