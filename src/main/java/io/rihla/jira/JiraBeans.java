package io.rihla.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import io.rihla.jira.jql.JourneySearch;
import io.rihla.jira.rest.FixesResource;
import io.rihla.jira.rest.IndexResource;
import io.rihla.jira.rest.JiraHealthResource;
import io.rihla.jira.rest.JiraLanguageResource;
import io.rihla.jira.rest.JourneyHealthResource;
import io.rihla.jira.rest.JourneysResource;
import io.rihla.jira.rest.KpiItems;
import io.rihla.jira.rest.LinksResource;
import io.rihla.jira.rest.PanelResource;
import io.rihla.jira.rest.ProxyAnswers;
import io.rihla.jira.rest.StageKpisResource;
import io.rihla.platform.ProductBeans;
import java.util.List;
import java.util.Map;

/** Everything that Rihla has in Jira only. A test holds it to the annotations. */
public class JiraBeans implements ProductBeans {

    @Override
    public Map<String, Class<?>> services() {
        return Map.of(
                "jiraAuthenticationContext", JiraAuthenticationContext.class,
                "jiraSearchService", SearchService.class,
                "jiraUserManager", UserManager.class);
    }

    @Override
    public List<Class<?>> components() {
        return List.of(
                ConfluenceLink.class,
                FixesBoard.class,
                HealthLines.class,
                HintJob.class,
                IssueChanges.class,
                IssuePanel.class,
                IssuePlaces.class,
                JiraAdminServlet.class,
                JiraImports.class,
                JiraIssues.class,
                JiraSite.class,
                JiraStaff.class,
                JiraThreadUser.class,
                JourneyFigures.class,
                JourneyHealth.class,
                Journeys.class,
                SearcherLanguage.class,
                VisibleIndex.class,
                JourneySearch.class,
                FixesResource.class,
                IndexResource.class,
                JiraHealthResource.class,
                JiraLanguageResource.class,
                JourneyHealthResource.class,
                JourneysResource.class,
                KpiItems.class,
                LinksResource.class,
                PanelResource.class,
                ProxyAnswers.class,
                StageKpisResource.class);
    }
}
