package io.rihla.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import io.rihla.admin.AdminPage;
import io.rihla.admin.AdminServlet;
import io.rihla.bridge.UnlinkedIssues;
import io.rihla.platform.ProductBeans;
import io.rihla.rest.AdminResource;
import io.rihla.rest.EditsResource;
import io.rihla.rest.Imports;
import io.rihla.rest.MapsResource;
import java.util.List;
import java.util.Map;

/** Everything that Rihla has in Confluence only. A test holds it to the annotations. */
public class ConfluenceBeans implements ProductBeans {

    @Override
    public Map<String, Class<?>> services() {
        return Map.of(
                "confluencePageManager", PageManager.class,
                "confluencePermissionManager", PermissionManager.class,
                "confluenceSpaceManager", SpaceManager.class,
                "confluenceUserAccessor", UserAccessor.class);
    }

    @Override
    public List<Class<?>> components() {
        return List.of(
                AdminPage.class,
                AdminServlet.class,
                ConfluenceImports.class,
                ConfluencePages.class,
                JourneyMapMacro.class,
                PageEvents.class,
                PageMaps.class,
                People.class,
                QuietMapsJob.class,
                SiteService.class,
                SiteShelf.class,
                SiteUpkeep.class,
                WikiPages.class,
                WritableSpaces.class,
                UnlinkedIssues.class,
                AdminResource.class,
                EditsResource.class,
                Imports.class,
                MapsResource.class);
    }
}
