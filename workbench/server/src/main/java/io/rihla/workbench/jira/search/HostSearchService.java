package io.rihla.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.rihla.workbench.contracts.Messages;
import io.rihla.workbench.jira.api.Entities;
import io.rihla.workbench.jira.content.JiraContent;
import java.util.List;

/** Searching as plugins do it: nothing is validated, and no page is capped. */
final class HostSearchService implements SearchService {

    private final JqlSearch search;
    private final UserZones zones;
    private final JiraContent content;
    private final Entities entities;

    HostSearchService(JqlSearch search, UserZones zones, JiraContent content, Entities entities) {
        this.search = search;
        this.zones = zones;
        this.content = content;
        this.entities = entities;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        Messages errors = new Messages();
        Parsed parsed = null;
        try {
            parsed = new Parsed(JqlSearch.parse(query));
        } catch (JqlException e) {
            errors.addErrorMessage(e.getMessage());
        }
        return new ParseResult(parsed, errors);
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) {
        String userKey = searcher == null ? null : searcher.getKey();
        FoundIssues found =
                search.search(
                        new Searcher(userKey, zones.of(userKey)),
                        ((Parsed) query).query(),
                        pager.getStart(),
                        pager.getMax());
        List<Issue> issues =
                found.ids().stream()
                        .flatMap(id -> content.issues().byId(id).stream())
                        .<Issue>map(entities::issue)
                        .toList();
        return new Found(issues, found.total());
    }

    private record Parsed(JqlQuery query) implements Query {}

    private static final class Found extends SearchResults<Issue> {

        Found(List<Issue> results, int total) {
            super(results, total);
        }
    }
}
