package io.rihla.samples.greeter;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.springframework.stereotype.Component;

/** Who looks at the page. */
@Component
public class Reader {

    private final UserManager users;
    private final I18nResolver texts;

    Reader(UserManager users, I18nResolver texts) {
        this.users = users;
        this.texts = texts;
    }

    public boolean isKnown() {
        return users.getRemoteUser() != null;
    }

    /** The user's name, or a word for strangers in the reader's language. */
    public String name() {
        UserProfile user = users.getRemoteUser();
        return user == null ? texts.getText("io.rihla.samples.greeter.nobody") : user.getFullName();
    }
}
