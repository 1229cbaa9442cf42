package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.web.XsrfToken;
import java.util.HashMap;
import java.util.Map;

/** What an issue's page tells panels, menu items and conditions. */
final class IssueContext {

    private final PluginValues values;

    IssueContext(PluginValues values) {
        this.values = values;
    }

    Map<String, Object> of(Visit visit, JiraIssue issue) {
        Map<String, Object> context = new HashMap<>(values.of(issue));
        context.put("request", visit.request());
        context.put("atl_token", XsrfToken.of(visit.request()));
        return context;
    }

    /** Turns the host's values into those that plugins know. */
    interface PluginValues {

        /** By the names under which an issue's page gives them, such as {@code issue}. */
        Map<String, Object> of(JiraIssue issue);
    }
}
