package io.rihla.samples.ledger.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The first two issues that a search finds for whoever asks. */
@Path("found")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int PAGE = 2;

    private final SearchService search;
    private final JiraAuthenticationContext authentication;

    @Inject
    public SearchResource(SearchService search, JiraAuthenticationContext authentication) {
        this.search = search;
        this.authentication = authentication;
    }

    @GET
    @UnrestrictedAccess
    public Map<String, Object> found(@QueryParam("jql") String jql) throws SearchException {
        ApplicationUser user = authentication.getLoggedInUser();
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return Map.of("errors", parsed.getErrors().getErrorMessages());
        }
        SearchResults<Issue> found =
                search.search(user, parsed.getQuery(), new PagerFilter<Issue>(0, PAGE));
        List<String> keys = found.getResults().stream().map(Issue::getKey).toList();
        return Map.of("keys", keys, "total", found.getTotal());
    }
}
