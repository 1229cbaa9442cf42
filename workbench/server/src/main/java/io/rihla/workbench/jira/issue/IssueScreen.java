package io.rihla.workbench.jira.issue;

import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.PlainText;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Page;
import java.io.IOException;
import java.util.Map;

/** An issue with all that belongs to it, and the panels that plugins put beside it. */
final class IssueScreen {

    private static final String BROWSE = "/browse/";

    private final Desk desk;
    private final WebFragments fragments;
    private final IssueContext contexts;
    private final IssueMenu menu;
    private final IssueDetails details;
    private final IssueConnections connections;
    private final IssueActivity activity;

    IssueScreen(Desk desk, WebFragments fragments, IssueContext contexts) {
        this.desk = desk;
        this.fragments = fragments;
        this.contexts = contexts;
        this.menu = new IssueMenu(desk, fragments);
        this.details = new IssueDetails(desk, new IssueNames(desk));
        this.connections = new IssueConnections(desk);
        this.activity = new IssueActivity(desk);
    }

    void register(Actions actions) {
        actions.get(BROWSE + "*", this::show);
    }

    /** A project's key leads to the project, a key of before a move to the issue of now. */
    private void show(Visit visit) throws IOException {
        String key = visit.below(BROWSE);
        if (desk.content().projects().byKey(key).isPresent()) {
            visit.redirect("/projects/" + desk.project(key, ProjectRight.BROWSE_PROJECTS).key());
            return;
        }
        JiraIssue issue = desk.issue(key, ProjectRight.BROWSE_PROJECTS);
        if (!issue.key().equals(key)) {
            visit.redirect(BROWSE + issue.key());
            return;
        }
        visit.require("jira.view.issue");
        Map<String, Object> context = contexts.of(visit, issue);
        String title = "[" + issue.key() + "] " + issue.summary();
        String metas =
                meta("issue-key", issue.key())
                        + meta("issue-id", issue.id())
                        + meta("project-key", issue.key().replaceFirst("-\\d+$", ""));
        visit.show(Page.general(title, body(visit, issue, context)).withLead(metas));
    }

    private String body(Visit visit, JiraIssue issue, Map<String, Object> context) {
        JiraProject project = desk.content().projects().byId(issue.projectId()).orElseThrow();
        return """
        <article id="issue-content" data-issue-id="%d" data-issue-key="%s"><header class="issue-header">
        <ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="%s">%s</a></li><li><a id="key-val" href="%s"><bdi>%s</bdi></a></li></ol>
        <h1 id="summary-val">%s</h1>%s</header>
        <div class="jira-columns"><div class="issue-main-column">%s<section class="module" id="descriptionmodule" aria-labelledby="descriptionmodule_heading"><h2 id="descriptionmodule_heading">Description</h2><div id="description-val">%s</div></section>%s%s%s</div>
        <aside class="issue-side-column" id="viewissuesidebar" aria-label="People, dates and more">%s%s%s</aside></div></article>
        """
                .formatted(
                        issue.id(),
                        Html.escape(issue.key()),
                        visit.link("/projects/" + project.key()),
                        Words.name(project.name()),
                        visit.link(BROWSE + issue.key()),
                        Html.escape(issue.key()),
                        Words.name(issue.summary()),
                        menu.html(visit, issue, context),
                        details.details(issue),
                        issue.description().isBlank()
                                ? "<p>None</p>"
                                : PlainText.html(issue.description()),
                        connections.html(visit, issue),
                        panels("atl.jira.view.issue.left.context", context),
                        activity.html(visit, issue),
                        details.people(issue),
                        details.dates(issue),
                        panels("atl.jira.view.issue.right.context", context));
    }

    private String panels(String location, Map<String, Object> context) {
        StringBuilder out = new StringBuilder();
        for (WebFragments.Panel panel : fragments.panels(location, context)) {
            String id = "panel-" + panel.completeKey().replaceAll("[^A-Za-z0-9_-]", "-");
            String heading =
                    panel.label().isEmpty()
                            ? ""
                            : "<h2 id=\"%s_heading\">%s</h2>"
                                    .formatted(id, Html.escape(panel.label()));
            out.append(
                    "<section class=\"module\" id=\"%s\" data-panel=\"%s\"%s>%s<div class=\"mod-content\">%s</div></section>"
                            .formatted(
                                    id,
                                    Html.escape(panel.completeKey()),
                                    heading.isEmpty()
                                            ? ""
                                            : " aria-labelledby=\"" + id + "_heading\"",
                                    heading,
                                    panel.html()));
        }
        return out.toString();
    }

    private static String meta(String name, Object value) {
        return "<meta name=\"ajs-%s\" content=\"%s\">%n"
                .formatted(name, Html.escape(String.valueOf(value)));
    }
}
