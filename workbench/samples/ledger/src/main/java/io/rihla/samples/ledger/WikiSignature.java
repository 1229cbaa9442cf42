package io.rihla.samples.ledger;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;

/** The signature in Confluence. */
@ConfluenceComponent
class WikiSignature implements Signature {

    private final UserAccessor users;

    WikiSignature(@ConfluenceImport("confluenceUserAccessor") UserAccessor users) {
        this.users = users;
    }

    @Override
    public String text() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return "wiki: " + (user == null ? "" : users.getUserByKey(user.getKey()).getFullName());
    }
}
