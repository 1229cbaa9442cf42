package io.rihla.workbench.jira.issue;

import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.workflow.Transition;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Navigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bar above an issue: what can be done with it, by the product and by plugins. */
final class IssueMenu {

    /** The sections of the menu "More" that plugins know by name, in their order. */
    private static final List<String> SECTIONS =
            List.of(
                    "operations-work",
                    "operations-attachments",
                    "operations-voteswatchers",
                    "operations-subtasks",
                    "operations-operations",
                    "operations-delete");

    private final Desk desk;
    private final WebFragments fragments;

    IssueMenu(Desk desk, WebFragments fragments) {
        this.desk = desk;
        this.fragments = fragments;
    }

    String html(Visit visit, JiraIssue issue, Map<String, Object> context) {
        return """
        <div class="command-bar" role="group" aria-label="What to do with the issue"><div class="aui-buttons" id="opsbar-operations">%s%s</div>
        <div class="aui-buttons" id="opsbar-transitions">%s</div><div class="aui-buttons" id="jira-issue-tools">%s</div></div>
        """
                .formatted(
                        buttons(topLevel(visit, issue, context)),
                        more(visit, issue, context),
                        transitions(visit, issue),
                        buttons(fragments.items("jira.issue.tools", context)));
    }

    private List<Navigation.Link> topLevel(
            Visit visit, JiraIssue issue, Map<String, Object> context) {
        List<Navigation.Link> links = new ArrayList<>();
        add(
                links,
                visit,
                issue,
                ProjectRight.EDIT_ISSUES,
                "edit-issue",
                "Edit",
                "EditIssue!default");
        add(
                links,
                visit,
                issue,
                ProjectRight.ADD_COMMENTS,
                "comment-issue",
                "Comment",
                "AddComment!default");
        add(
                links,
                visit,
                issue,
                ProjectRight.ASSIGN_ISSUES,
                "assign-issue",
                "Assign",
                "AssignIssue!default");
        links.addAll(fragments.items("operations-top-level", context));
        return links;
    }

    private void add(
            List<Navigation.Link> links,
            Visit visit,
            JiraIssue issue,
            ProjectRight right,
            String id,
            String words,
            String action) {
        if (desk.may(right, issue)) {
            String address = visit.address("/secure/" + action + ".jspa", "id", issue.id());
            links.add(new Navigation.Link(id, words, address));
        }
    }

    private String more(Visit visit, JiraIssue issue, Map<String, Object> context) {
        StringBuilder out = new StringBuilder();
        for (String section : SECTIONS) {
            List<Navigation.Link> links = new ArrayList<>(own(visit, issue, section));
            links.addAll(fragments.items(section, context));
            out.append(section(section, "", links));
        }
        fragments
                .sections("opsbar-operations", context)
                .forEach(each -> out.append(section(each.key(), each.label(), each.links())));
        return out.isEmpty()
                ? ""
                : """
                <button class="aui-button aui-dropdown2-trigger" id="opsbar-operations_more" aria-controls="opsbar-operations_more_drop">More</button>
                <div id="opsbar-operations_more_drop" class="aui-dropdown2 aui-style-default" hidden>%s</div>
                """
                        .formatted(out);
    }

    private List<Navigation.Link> own(Visit visit, JiraIssue issue, String section) {
        List<Navigation.Link> links = new ArrayList<>();
        if (section.equals("operations-operations")) {
            add(
                    links,
                    visit,
                    issue,
                    ProjectRight.MOVE_ISSUES,
                    "move-issue",
                    "Move",
                    "MoveIssue!default");
            add(
                    links,
                    visit,
                    issue,
                    ProjectRight.LINK_ISSUES,
                    "link-issue",
                    "Link",
                    "LinkJiraIssue!default");
        } else if (section.equals("operations-delete")) {
            add(
                    links,
                    visit,
                    issue,
                    ProjectRight.DELETE_ISSUES,
                    "delete-issue",
                    "Delete",
                    "DeleteIssue!default");
        }
        return links;
    }

    private static String section(String key, String label, List<Navigation.Link> links) {
        if (links.isEmpty()) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        links.forEach(
                link ->
                        items.append(
                                "<li><a%s href=\"%s\">%s</a></li>"
                                        .formatted(
                                                id(link),
                                                Html.escape(link.address()),
                                                Html.escape(link.label()))));
        String heading =
                label.isEmpty()
                        ? ""
                        : "<strong class=\"aui-dropdown2-heading\">%s</strong>"
                                .formatted(Html.escape(label));
        return "<div class=\"aui-dropdown2-section\" id=\"opsbar-%s\">%s<ul class=\"aui-list-truncate\">%s</ul></div>"
                .formatted(Html.escape(key), heading, items);
    }

    private static String buttons(List<Navigation.Link> links) {
        StringBuilder out = new StringBuilder();
        links.forEach(
                link ->
                        out.append(
                                "<a class=\"aui-button\"%s href=\"%s\">%s</a>"
                                        .formatted(
                                                id(link),
                                                Html.escape(link.address()),
                                                Html.escape(link.label()))));
        return out.toString();
    }

    private static String id(Navigation.Link link) {
        return link.id().isEmpty() ? "" : " id=\"" + Html.escape(link.id()) + "\"";
    }

    private String transitions(Visit visit, JiraIssue issue) {
        if (!desk.may(ProjectRight.TRANSITION_ISSUES, issue)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Transition transition : desk.content().workflow().from(issue)) {
            out.append(
                    """
                    <form method="post" action="%s">%s<input type="hidden" name="id" value="%d"><input type="hidden" name="action" value="%d"><button class="aui-button" id="action_id_%d">%s</button></form>
                    """
                            .formatted(
                                    visit.link("/secure/WorkflowUIDispatcher.jspa"),
                                    visit.token(),
                                    issue.id(),
                                    transition.id(),
                                    transition.id(),
                                    Html.escape(transition.name())));
        }
        return out.toString();
    }
}
