package io.rihla.workbench.confluence.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.content.Viewer;
import java.util.List;
import java.util.Optional;

/** The directory of users. */
public interface People {

    Optional<WikiUser> byKey(String userKey);

    Optional<WikiUser> byName(String name);

    List<WikiUser> all();

    /** The full name behind a key that a page keeps; "Anonymous" for null. */
    default String fullName(String userKey) {
        if (userKey == null) {
            return "Anonymous";
        }
        return byKey(userKey).map(WikiUser::getFullName).orElse("Unknown User (" + userKey + ")");
    }

    /** What rights see of a user; the groups are those of now. */
    default Viewer viewer(ConfluenceUser user) {
        if (user == null) {
            return Viewer.ANONYMOUS;
        }
        return byKey(user.getKey().getStringValue()).map(WikiUser::viewer).orElse(Viewer.NOBODY);
    }

    /** Whom the running thread works for. */
    default Viewer current() {
        return viewer(AuthenticatedUserThreadLocal.get());
    }
}
