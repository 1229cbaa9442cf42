package io.rihla.workbench.jira;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import java.util.ArrayList;
import java.util.List;

/** Two projects that all users may work in, the administrators alone administer. */
public final class TrackerFixture {

    private static final String EVERYBODY = "jira-software-users";
    private static final String ADMINISTRATORS = "jira-administrators";

    public final JiraContent content;
    public final JiraProject shop;
    public final JiraProject care;
    private final SecurityLevel closed;

    public TrackerFixture(JiraSite site) {
        content = site.service(JiraContent.class);
        shop = project("SHOP", "The shop");
        care = project("CARE", "Care");
        closed =
                content.securityLevels()
                        .create(shop.id(), "Closed", List.of(Subject.group(ADMINISTRATORS)));
    }

    private JiraProject project(String key, String name) {
        JiraProject project = content.projects().create(key, name, null);
        List<Grant> lines = new ArrayList<>();
        for (ProjectRight right : ProjectRight.values()) {
            boolean all = right != ProjectRight.ADMINISTER_PROJECTS;
            lines.add(new Grant(right, Subject.group(all ? EVERYBODY : ADMINISTRATORS)));
        }
        content.projects().grant(project.id(), lines);
        return project;
    }

    public JiraIssue issue(String summary, String description) {
        return content.issues()
                .create(
                        shop.id(),
                        IssueFields.of(Constants.BUG.id(), summary).withDescription(description),
                        null);
    }

    /** An issue that only administrators see. */
    public JiraIssue closedIssue(String summary) {
        return content.issues()
                .create(
                        shop.id(),
                        IssueFields.of(Constants.BUG.id(), summary).withSecurityLevel(closed.id()),
                        null);
    }

    public JiraIssue now(JiraIssue issue) {
        return content.issues().byId(issue.id()).orElseThrow();
    }
}
