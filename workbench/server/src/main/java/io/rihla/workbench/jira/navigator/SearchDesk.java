package io.rihla.workbench.jira.navigator;

import io.rihla.workbench.contracts.Messages;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.search.FoundIssues;
import io.rihla.workbench.jira.search.JqlException;
import io.rihla.workbench.jira.search.JqlQuery;
import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.jira.search.Searcher;
import io.rihla.workbench.jira.search.UserZones;
import io.rihla.workbench.jira.ui.Desk;
import java.util.ArrayList;
import java.util.List;

/** Runs searches for screens, as whoever looks. */
public final class SearchDesk {

    private final Desk desk;
    private final JqlSearch search;
    private final UserZones zones;
    private final Filters filters;

    public SearchDesk(Desk desk, JqlSearch search, UserZones zones, Filters filters) {
        this.desk = desk;
        this.search = search;
        this.zones = zones;
        this.filters = filters;
    }

    public Desk desk() {
        return desk;
    }

    public Filters filters() {
        return filters;
    }

    /** What is wrong is told instead of found. */
    public Outcome run(String jql, int start, int max) {
        String userKey = desk.viewer().userKey();
        Searcher searcher = new Searcher(userKey, zones.of(userKey));
        JqlQuery query;
        try {
            query = JqlSearch.parse(jql);
        } catch (JqlException e) {
            return new Outcome(List.of(), 0, List.of(e.getMessage()), List.of());
        }
        Messages messages = search.validate(searcher, query);
        List<String> warnings = List.copyOf(messages.getWarningMessages());
        if (!messages.getErrorMessages().isEmpty()) {
            return new Outcome(
                    List.of(), 0, new ArrayList<>(messages.getErrorMessages()), warnings);
        }
        FoundIssues found = search.search(searcher, query, start, max);
        List<JiraIssue> issues =
                found.ids().stream()
                        .flatMap(id -> desk.content().issues().byId(id).stream())
                        .toList();
        return new Outcome(issues, found.total(), List.of(), warnings);
    }

    /**
     * What came of a search.
     *
     * @param total on all pages
     */
    public record Outcome(
            List<JiraIssue> issues, int total, List<String> errors, List<String> warnings) {}
}
