package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiRights;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.people.People;
import java.util.Optional;

/** The product's way to ask {@link WikiRights}. What it does not know, nobody may. */
public final class HostPermissionManager implements PermissionManager {

    private final WikiContent content;
    private final WikiRights rights;
    private final People people;

    public HostPermissionManager(WikiContent content, People people) {
        this.content = content;
        this.rights = content.rights();
        this.people = people;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Viewer viewer = people.viewer(user);
        if (target instanceof Space space) {
            return stored(space).filter(found -> onSpace(viewer, permission, found)).isPresent();
        }
        if (target instanceof ContentEntityObject entity) {
            return content.pages()
                    .byId(entity.getId())
                    .filter(page -> onPage(viewer, permission, page))
                    .isPresent();
        }
        return false;
    }

    /** For a space, or a page to become the parent. */
    @Override
    public boolean hasCreatePermission(
            ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (!AbstractPage.class.isAssignableFrom(typeToCreate)) {
            return false;
        }
        Viewer viewer = people.viewer(user);
        if (container instanceof Space space) {
            return stored(space).filter(found -> mayAddPages(viewer, found)).isPresent();
        }
        if (container instanceof ContentEntityObject entity) {
            return content.pages()
                    .byId(entity.getId())
                    .filter(page -> rights.mayView(viewer, page))
                    .flatMap(page -> content.spaces().byId(page.spaceId()))
                    .filter(space -> mayAddPages(viewer, space))
                    .isPresent();
        }
        return false;
    }

    private boolean mayAddPages(Viewer viewer, WikiSpace space) {
        return rights.may(viewer, SpaceRight.VIEW, space)
                && rights.may(viewer, SpaceRight.EDIT, space);
    }

    /** To edit a space means to change the space itself: that is for its administrators. */
    private boolean onSpace(Viewer viewer, Permission permission, WikiSpace space) {
        return rights.may(
                viewer,
                permission == Permission.VIEW ? SpaceRight.VIEW : SpaceRight.ADMINISTER,
                space);
    }

    private boolean onPage(Viewer viewer, Permission permission, WikiPage page) {
        if (permission == Permission.VIEW) {
            return rights.mayView(viewer, page);
        }
        if (permission == Permission.EDIT || permission == Permission.SET_PERMISSIONS) {
            return rights.mayEdit(viewer, page);
        }
        return permission == Permission.REMOVE && rights.mayRemove(viewer, page);
    }

    private Optional<WikiSpace> stored(Space space) {
        return space.getKey() == null ? Optional.empty() : content.spaces().byKey(space.getKey());
    }
}
