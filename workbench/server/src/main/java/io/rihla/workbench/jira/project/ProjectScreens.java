package io.rihla.workbench.jira.project;

import io.rihla.workbench.jira.issue.IssueNames;
import io.rihla.workbench.jira.model.JiraComponent;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.PlainText;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The projects, and a project with what changed last in it, its versions and components. */
public final class ProjectScreens {

    static final String PROJECTS = "/projects/";

    private static final int RECENT = 20;

    private final Desk desk;
    private final VersionScreens versions;

    public ProjectScreens(Desk desk) {
        this.desk = desk;
        this.versions = new VersionScreens(desk);
    }

    public void register(Actions actions) {
        actions.get("/secure/BrowseProjects.jspa", this::list);
        actions.get(PROJECTS + "*", this::show);
        actions.post("/secure/AddComponent.jspa", this::addComponent);
        versions.register(actions);
    }

    private void list(Visit visit) throws IOException {
        String rows =
                desk.projects(ProjectRight.BROWSE_PROJECTS).stream()
                        .map(
                                each ->
                                        "<tr><td><a href=\"%s\">%s</a></td><td><bdi>%s</bdi></td><td>%s</td></tr>"
                                                .formatted(
                                                        visit.link(PROJECTS + each.key()),
                                                        Words.name(each.name()),
                                                        Html.escape(each.key()),
                                                        desk.person(each.lead(), "Nobody")))
                        .collect(Collectors.joining());
        visit.show(
                "Browse Projects",
                """
                <h1>Projects</h1>%s<table class="aui" id="projects"><thead><tr><th scope="col">Project</th><th scope="col">Key</th><th scope="col">Lead</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                rows.isEmpty()
                                        ? "<p>There is no project that you may see.</p>"
                                        : "",
                                rows));
    }

    private void show(Visit visit) throws IOException {
        String key = visit.below(PROJECTS).replaceFirst("/.*$", "");
        JiraProject project = desk.project(key, ProjectRight.BROWSE_PROJECTS);
        boolean administers = desk.may(ProjectRight.ADMINISTER_PROJECTS, project);
        String create =
                desk.may(ProjectRight.CREATE_ISSUES, project)
                        ? "<a class=\"aui-button aui-button-primary\" href=\"%s\">Create issue</a>"
                                .formatted(
                                        visit.link("/secure/CreateIssue.jspa", "pid", project.id()))
                        : "";
        visit.show(
                project.name(),
                """
                <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main"><h1>%s</h1><p class="jira-faint"><bdi>%s</bdi>, lead: %s</p></div><div class="aui-page-header-actions">%s</div></div></header>%s
                <div class="jira-columns"><div>%s</div><div>%s%s</div></div>
                """
                        .formatted(
                                Words.name(project.name()),
                                Html.escape(project.key()),
                                desk.person(project.lead(), "nobody"),
                                create,
                                PlainText.html(project.description()),
                                recent(visit, project),
                                versions.html(visit, project, administers),
                                components(visit, project, administers)));
    }

    private String recent(Visit visit, JiraProject project) {
        String rows =
                desk.content()
                        .issues()
                        .visible(desk.viewer())
                        .filter(issue -> issue.projectId() == project.id())
                        .sorted(Comparator.comparing(JiraIssue::updated).reversed())
                        .limit(RECENT)
                        .map(
                                issue ->
                                        "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                                                .formatted(
                                                        IssueNames.key(visit, issue),
                                                        Words.name(issue.summary()),
                                                        IssueNames.status(issue)))
                        .collect(Collectors.joining());
        return """
        <section aria-labelledby="recent_heading"><h2 id="recent_heading">Recently updated</h2><table class="aui" id="recent-issues"><thead><tr><th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Status</th></tr></thead><tbody>%s</tbody></table></section>
        """
                .formatted(rows);
    }

    private String components(Visit visit, JiraProject project, boolean administers) {
        StringBuilder rows = new StringBuilder();
        for (JiraComponent component : desk.content().components().of(project.id())) {
            rows.append(
                    "<li>%s <span class=\"jira-faint\">%s</span></li>"
                            .formatted(
                                    Words.name(component.name()),
                                    desk.person(component.lead(), "")));
        }
        String form =
                administers
                        ? """
                        <form class="aui" id="add-component" method="post" action="%s">%s<input type="hidden" name="pid" value="%d">%s<button class="aui-button">Add</button></form>
                        """
                                .formatted(
                                        visit.link("/secure/AddComponent.jspa"),
                                        visit.token(),
                                        project.id(),
                                        Words.field("component", "New component", "", "required"))
                        : "";
        return """
        <section aria-labelledby="components_heading"><h2 id="components_heading">Components</h2><ul id="components">%s</ul>%s</section>
        """
                .formatted(rows, form);
    }

    private void addComponent(Visit visit) throws IOException {
        JiraProject project =
                desk.project(visit.parameter("pid"), ProjectRight.ADMINISTER_PROJECTS);
        desk.content().components().create(project.id(), visit.parameter("component"), "", null);
        visit.redirect(PROJECTS + project.key());
    }
}
