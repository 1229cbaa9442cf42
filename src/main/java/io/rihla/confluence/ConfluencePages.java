package io.rihla.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.documents.HomePages;
import io.rihla.documents.PageRights;
import io.rihla.documents.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks Confluence what somebody may do with pages. Its own permission manager answers, so that
 * restrictions, inherited ones too, and the site's settings count as they do for pages.
 */
@ConfluenceComponent
public class ConfluencePages implements HomePages {

    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ConfluencePages(PageManager pages, PermissionManager permissions, UserAccessor users) {
        this.pages = pages;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Map<Long, PageRights> rights(Viewer viewer, Collection<Long> pageIds) {
        ConfluenceUser user = user(viewer);
        boolean unknown = user == null && !viewer.anonymous();
        Map<Long, PageRights> rights = new LinkedHashMap<>();
        for (long id : pageIds) {
            AbstractPage page = pages.getAbstractPage(id);
            if (page != null) {
                rights.put(id, unknown ? PageRights.NONE : rights(user, page));
            }
        }
        return rights;
    }

    private PageRights rights(@Nullable ConfluenceUser user, AbstractPage page) {
        boolean space = permissions.hasPermission(user, Permission.ADMINISTER, page.getSpace());
        if (page.isDeleted()) {
            return new PageRights(false, false, false, space);
        }
        return new PageRights(
                permissions.hasPermission(user, Permission.VIEW, page),
                permissions.hasPermission(user, Permission.EDIT, page),
                permissions.hasPermission(user, Permission.REMOVE, page),
                space);
    }

    private @Nullable ConfluenceUser user(Viewer viewer) {
        return viewer.anonymous() ? null : users.getUserByKey(new UserKey(viewer.userKey()));
    }
}
