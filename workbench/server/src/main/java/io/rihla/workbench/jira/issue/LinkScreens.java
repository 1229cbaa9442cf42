package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.model.JiraLinkType;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import java.io.IOException;
import java.util.List;

/** Links between two issues, both of which the viewer sees. */
final class LinkScreens {

    private static final String INWARD = "in:";

    private final Desk desk;

    LinkScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Actions actions) {
        actions.get("/secure/LinkJiraIssue!default.jspa", this::ask);
        actions.post("/secure/LinkJiraIssue.jspa", this::link);
        actions.post("/secure/DeleteLink.jspa", this::unlink);
    }

    private void ask(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.LINK_ISSUES);
        StringBuilder relations = new StringBuilder();
        for (JiraLinkType type : Constants.linkTypes()) {
            relations.append(Words.option(type.id(), type.outward(), false));
            if (!type.inward().equals(type.outward())) {
                relations.append(Words.option(INWARD + type.id(), type.inward(), false));
            }
        }
        String fields =
                Words.select("linkDesc", "This issue", relations.toString())
                        + Words.field(
                                "issueKeys", "Issues", "", "required placeholder=\"ABC-1 ABC-2\"");
        EditScreens.show(visit, issue, "Link", "LinkJiraIssue", fields, "Link");
    }

    private void link(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.LINK_ISSUES);
        String relation = visit.parameter("linkDesc");
        boolean inward = relation.startsWith(INWARD);
        JiraLinkType type =
                Constants.linkType(inward ? relation.substring(INWARD.length()) : relation)
                        .orElseThrow(() -> Refused.invalid("There is no such kind of link."));
        List<JiraIssue> others =
                FieldForm.words(visit.parameter("issueKeys").replace(',', ' ')).stream()
                        .map(key -> desk.issue(key, ProjectRight.BROWSE_PROJECTS))
                        .toList();
        for (JiraIssue other : others) {
            desk.content()
                    .links()
                    .create(
                            type.id(),
                            inward ? other.id() : issue.id(),
                            inward ? issue.id() : other.id(),
                            desk.author());
        }
        visit.redirect("/browse/" + issue.key());
    }

    private void unlink(Visit visit) throws IOException {
        JiraIssue issue = desk.issue(visit, ProjectRight.LINK_ISSUES);
        JiraLink link =
                visit.number("link")
                        .flatMap(desk.content().links()::byId)
                        .filter(
                                each ->
                                        each.source() == issue.id()
                                                || each.destination() == issue.id())
                        .orElseThrow(() -> Refused.missing("There is no such link."));
        desk.content().links().delete(link, desk.author());
        visit.redirect("/browse/" + issue.key());
    }
}
