package io.rihla.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.documents.Home;
import io.rihla.documents.Viewer;
import io.rihla.rest.MapPages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confluence's pages for requests about maps. */
@ConfluenceComponent
public class WikiPages implements MapPages {

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public WikiPages(
            PageManager pages,
            SpaceManager spaces,
            PermissionManager permissions,
            UserAccessor users) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<Home> page(Viewer viewer, long pageId) {
        AbstractPage page = pages.getAbstractPage(pageId);
        if (page != null && !page.isLatestVersion()) {
            // Old versions have ids of their own and can be removed one by one: no home for a map.
            page = pages.getAbstractPage(page.getLatestVersionId());
        }
        if (page == null
                || page.isDeleted()
                || !permissions.hasPermission(user(viewer), Permission.VIEW, page)) {
            return Optional.empty();
        }
        return Optional.of(new Home(page.getId(), page.getSpaceKey()));
    }

    @Override
    public Optional<Home> pageShowing(Viewer viewer, long pageId, Shown shown, String key) {
        AbstractPage page = pages.getAbstractPage(pageId);
        return page != null
                        && !page.isDeleted()
                        && permissions.hasPermission(user(viewer), Permission.EDIT, page)
                        && MacroKeys.in(page.getBodyAsString(), shown).contains(key)
                ? Optional.of(new Home(page.getId(), page.getSpaceKey()))
                : Optional.empty();
    }

    @Override
    public List<Seen> visible(Viewer viewer, Collection<Long> pageIds) {
        ConfluenceUser user = user(viewer);
        List<Seen> seen = new ArrayList<>();
        for (long id : pageIds) {
            AbstractPage page = pages.getAbstractPage(id);
            if (page != null
                    && !page.isDeleted()
                    && permissions.hasPermission(user, Permission.VIEW, page)) {
                seen.add(new Seen(id, page.getTitle(), page.getSpaceKey()));
            }
        }
        return seen;
    }

    @Override
    public boolean mayCreateIn(Viewer viewer, String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space != null && permissions.hasCreatePermission(user(viewer), space, Page.class);
    }

    @Override
    public Home create(Viewer viewer, String spaceKey, String title, Shown shown, String key) {
        Space space = spaces.getSpace(spaceKey);
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(freeTitle(spaceKey, title));
        page.setBodyAsString(
                "<ac:structured-macro ac:name=\""
                        + shown.macro()
                        + "\" ac:schema-version=\"1\"><ac:parameter ac:name=\""
                        + shown.parameter()
                        + "\">"
                        + key
                        + "</ac:parameter></ac:structured-macro>");
        page.setCreator(user(viewer));
        Page parent = space.getHomePage();
        if (parent != null) {
            parent.addChild(page);
        }
        pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return new Home(page.getId(), spaceKey);
    }

    @Override
    public String path(long pageId) {
        return "/pages/viewpage.action?pageId=" + pageId;
    }

    private String freeTitle(String spaceKey, String title) {
        String free = title;
        for (int number = 2; pages.getPage(spaceKey, free) != null; number++) {
            free = title + " (" + number + ")";
        }
        return free;
    }

    private @Nullable ConfluenceUser user(Viewer viewer) {
        return viewer.anonymous() ? null : users.getUserByKey(new UserKey(viewer.userKey()));
    }
}
