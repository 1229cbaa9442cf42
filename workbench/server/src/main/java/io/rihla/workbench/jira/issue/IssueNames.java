package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraIssueType;
import io.rihla.workbench.jira.model.JiraPriority;
import io.rihla.workbench.jira.model.JiraResolution;
import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the ids in an issue are called, as markup. */
public final class IssueNames {

    private static final Map<String, String> LOZENGES =
            Map.of(
                    "new",
                    "",
                    "indeterminate",
                    "aui-lozenge-inprogress",
                    "done",
                    "aui-lozenge-success");

    private final Desk desk;

    public IssueNames(Desk desk) {
        this.desk = desk;
    }

    /** The key, leading to the issue; struck through when it is resolved. */
    public static String key(Visit visit, JiraIssue issue) {
        return "<a class=\"issue-link%s\" data-issue-key=\"%s\" href=\"%s\"><bdi>%s</bdi></a>"
                .formatted(
                        issue.isResolved() ? " jira-resolved" : "",
                        Html.escape(issue.key()),
                        visit.link("/browse/" + issue.key()),
                        Html.escape(issue.key()));
    }

    public static String status(JiraIssue issue) {
        return Constants.status(issue.status())
                .map(IssueNames::lozenge)
                .orElseGet(() -> Html.escape(issue.status()));
    }

    private static String lozenge(JiraStatus status) {
        return "<span class=\"aui-lozenge %s\" data-category=\"%s\">%s</span>"
                .formatted(
                        LOZENGES.get(status.category().key()),
                        status.category().key(),
                        Html.escape(status.name()));
    }

    public static String type(JiraIssue issue) {
        return Constants.issueType(issue.issueType())
                .map(JiraIssueType::name)
                .map(Html::escape)
                .orElse("");
    }

    public static String priority(JiraIssue issue) {
        return Constants.priority(issue.priority())
                .map(JiraPriority::name)
                .map(Html::escape)
                .orElse("");
    }

    public static String resolution(JiraIssue issue) {
        return issue.resolution() == null
                ? "Unresolved"
                : Constants.resolution(issue.resolution())
                        .map(JiraResolution::name)
                        .map(Html::escape)
                        .orElse("");
    }

    String versions(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> desk.content().versions().byId(id).stream())
                .map(version -> Words.name(version.name()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), IssueNames::orNone));
    }

    String components(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> desk.content().components().byId(id).stream())
                .map(component -> Words.name(component.name()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), IssueNames::orNone));
    }

    static String labels(JiraIssue issue) {
        return issue.labels().stream()
                .map(Words::name)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), IssueNames::orNone));
    }

    private static String orNone(String names) {
        return names.isEmpty() ? "None" : names;
    }
}
