package io.rihla.confluence;

import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;

/**
 * Lists, once, the services that Confluence lends us. Those whose names Jira uses for services of
 * its own get names that cannot be mistaken.
 */
@ConfluenceComponent
public class ConfluenceImports {

    public ConfluenceImports(
            @ConfluenceImport("confluencePageManager") PageManager pages,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport("confluenceSpaceManager") SpaceManager spaces,
            @ConfluenceImport("confluenceUserAccessor") UserAccessor users,
            @ConfluenceImport("confluenceCacheManager") CacheManager caches) {
        // Naming them here is all: the product then has a bean for each.
    }
}
