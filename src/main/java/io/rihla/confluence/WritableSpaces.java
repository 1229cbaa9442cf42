package io.rihla.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.AdminPage;
import java.util.List;
import java.util.Map;

/** Confluence's spaces for the settings page. */
@ConfluenceComponent
public class WritableSpaces implements AdminPage.Spaces {

    private final SpaceManager spaces;
    private final PermissionManager permissions;

    public WritableSpaces(SpaceManager spaces, PermissionManager permissions) {
        this.spaces = spaces;
        this.permissions = permissions;
    }

    @Override
    public List<Map<String, Object>> writable() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return spaces.getAllSpaces().stream()
                .filter(space -> permissions.hasCreatePermission(user, space, Page.class))
                .map(
                        space ->
                                Map.<String, Object>of(
                                        "key", space.getKey(), "name", space.getName()))
                .toList();
    }
}
