package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.model.JiraLinkType;
import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an issue is linked to: other issues that the viewer may see, and things elsewhere. */
final class IssueConnections {

    private final Desk desk;

    IssueConnections(Desk desk) {
        this.desk = desk;
    }

    /** Empty for an issue without links that the viewer may see. */
    String html(Visit visit, JiraIssue issue) {
        Map<String, StringBuilder> byRelation = new TreeMap<>();
        boolean mayUnlink = desk.may(ProjectRight.LINK_ISSUES, issue);
        for (JiraLink link : desk.content().links().of(issue.id())) {
            boolean outward = link.source() == issue.id();
            Optional<JiraIssue> other =
                    desk.content()
                            .issues()
                            .byId(outward ? link.destination() : link.source())
                            .filter(each -> desk.content().rights().maySee(desk.viewer(), each));
            if (other.isPresent()) {
                lines(byRelation, relation(link, outward))
                        .append(line(visit, issue, link, other.get(), mayUnlink));
            }
        }
        for (RemoteLink link : desk.content().remoteLinks().of(issue.id())) {
            String relation = link.relationship() == null ? "links to" : link.relationship();
            lines(byRelation, relation).append(line(link));
        }
        if (byRelation.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        byRelation.forEach(
                (relation, lines) ->
                        out.append(
                                "<div class=\"links-list\"><h3>%s</h3><ul>%s</ul></div>"
                                        .formatted(Words.name(relation), lines)));
        return "<section class=\"module\" id=\"linkingmodule\" aria-labelledby=\"linkingmodule_heading\"><h2 id=\"linkingmodule_heading\">Issue Links</h2>%s</section>"
                .formatted(out);
    }

    private static StringBuilder lines(Map<String, StringBuilder> byRelation, String relation) {
        return byRelation.computeIfAbsent(relation, name -> new StringBuilder());
    }

    private static String relation(JiraLink link, boolean outward) {
        Optional<JiraLinkType> type = Constants.linkType(link.type());
        return type.map(known -> outward ? known.outward() : known.inward()).orElse(link.type());
    }

    private static String line(
            Visit visit, JiraIssue issue, JiraLink link, JiraIssue other, boolean mayUnlink) {
        String unlink =
                mayUnlink
                        ? """
                        <form method="post" action="%s">%s<input type="hidden" name="id" value="%d"><input type="hidden" name="link" value="%d"><button class="aui-button aui-button-link" aria-label="Remove the link to %s">Remove</button></form>
                        """
                                .formatted(
                                        visit.link("/secure/DeleteLink.jspa"),
                                        visit.token(),
                                        issue.id(),
                                        link.id(),
                                        Html.escape(other.key()))
                        : "";
        return "<li>%s %s %s%s</li>"
                .formatted(
                        IssueNames.key(visit, other),
                        Words.name(other.summary()),
                        IssueNames.status(other),
                        unlink);
    }

    private static String line(RemoteLink link) {
        String summary =
                link.summary() == null ? "" : " <span>" + Words.name(link.summary()) + "</span>";
        return "<li class=\"remote-link\" data-global-id=\"%s\"><a href=\"%s\" rel=\"nofollow noopener\"%s>%s</a>%s</li>"
                .formatted(
                        Html.escape(link.globalId()),
                        Html.escape(followable(link.url())),
                        link.resolved() ? " class=\"jira-resolved\"" : "",
                        Words.name(link.title()),
                        summary);
    }

    /** Whatever a link says, nothing but a web page opens. */
    private static String followable(String url) {
        return url.matches("(?i)https?://.*") ? url : "#";
    }
}
