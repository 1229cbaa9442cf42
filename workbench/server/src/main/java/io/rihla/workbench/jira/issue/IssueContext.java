package io.rihla.workbench.jira.issue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import io.rihla.workbench.jira.api.Entities;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.web.XsrfToken;
import java.util.HashMap;
import java.util.Map;

/** What an issue's page tells panels, menu items and conditions. */
final class IssueContext {

    private final Desk desk;
    private final Entities entities;

    IssueContext(Desk desk, Entities entities) {
        this.desk = desk;
        this.entities = entities;
    }

    Map<String, Object> of(Visit visit, JiraIssue issue) {
        JiraProject project = desk.content().projects().byId(issue.projectId()).orElseThrow();
        Project shown = entities.project(project);
        Map<String, Object> context = new HashMap<>();
        context.put("issue", entities.issue(issue));
        context.put("project", shown);
        context.put("user", entities.user(desk.author()));
        context.put("helper", new JiraHelper(visit.request(), shown, new HashMap<>(context)));
        context.put("request", visit.request());
        context.put("atl_token", XsrfToken.of(visit.request()));
        return context;
    }
}
