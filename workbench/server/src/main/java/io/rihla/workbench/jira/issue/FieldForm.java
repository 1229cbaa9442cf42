package io.rihla.workbench.jira.issue;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraComponent;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.Html;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an issue as a form, and the form as fields. */
final class FieldForm {

    private final Desk desk;

    FieldForm(Desk desk) {
        this.desk = desk;
    }

    String html(JiraProject project, IssueFields fields) {
        return types(fields.issueType())
                + Words.field("summary", "Summary", fields.summary(), "required maxlength=\"255\"")
                + description(fields.description())
                + Words.select(
                        "priority",
                        "Priority",
                        options(
                                Constants.priorities(),
                                each -> each.id(),
                                each -> each.name(),
                                List.of(fields.priority())))
                + assignee(fields.assignee())
                + Words.field(
                        "duedate",
                        "Due Date",
                        fields.due() == null ? "" : fields.due().toString(),
                        "placeholder=\"2026-12-31\"")
                + Words.field("labels", "Labels", String.join(" ", fields.labels()), "")
                + many("components", "Component/s", components(project, fields.components()))
                + many("fixVersions", "Fix Version/s", versions(project, fields.fixVersions()))
                + many(
                        "versions",
                        "Affects Version/s",
                        versions(project, fields.affectedVersions()))
                + security(project, fields.securityLevel());
    }

    /** The fields as the form has them; what the form does not show stays as it was. */
    IssueFields read(Visit visit, JiraProject project, IssueFields before) {
        IssueFields.Editor edit =
                before.edit()
                        .issueType(or(visit.parameter("issuetype"), before.issueType()))
                        .summary(visit.parameter("summary"))
                        .description(visit.text("description"))
                        .priority(or(visit.parameter("priority"), before.priority()))
                        .due(day(visit.parameter("duedate")))
                        .labels(words(visit.parameter("labels")))
                        .components(ids(visit, "components"))
                        .fixVersions(ids(visit, "fixVersions"))
                        .affectedVersions(ids(visit, "versions"));
        if (desk.may(ProjectRight.ASSIGN_ISSUES, project)) {
            edit.assignee(orNull(visit.parameter("assignee")));
        }
        if (desk.may(ProjectRight.SET_ISSUE_SECURITY, project)) {
            edit.securityLevel(visit.number("security").orElse(null));
        }
        return edit.done();
    }

    static String types(String chosen) {
        return Words.select(
                "issuetype",
                "Issue Type",
                options(
                        Constants.issueTypes(),
                        each -> each.id(),
                        each -> each.name(),
                        List.of(chosen)));
    }

    String assignee(String chosen) {
        return Words.select(
                "assignee",
                "Assignee",
                Words.option("", "Unassigned", chosen == null)
                        + options(
                                desk.people(),
                                User::key,
                                User::fullName,
                                chosen == null ? List.of() : List.of(chosen)));
    }

    static String resolutions() {
        return Words.select(
                "resolution",
                "Resolution",
                options(
                        Constants.resolutions(),
                        each -> each.id(),
                        each -> each.name(),
                        List.of(Constants.FIXED.id())));
    }

    static <T> String options(
            List<T> all,
            Function<T, String> value,
            Function<T, String> words,
            List<String> chosen) {
        return all.stream()
                .map(
                        each ->
                                Words.option(
                                        value.apply(each),
                                        words.apply(each),
                                        chosen.contains(value.apply(each))))
                .collect(Collectors.joining());
    }

    private static String description(String text) {
        return """
        <div class="field-group"><label for="description">Description</label><textarea class="textarea long-field" id="description" name="description" rows="8" dir="auto">%s</textarea></div>
        """
                .formatted(Html.escape(text));
    }

    private static String many(String id, String label, String options) {
        return options.isEmpty()
                ? ""
                : """
                <div class="field-group"><label for="%s">%s</label><select class="multi-select" multiple id="%s" name="%s">%s</select></div>
                """
                        .formatted(id, label, id, id, options);
    }

    private String components(JiraProject project, List<Long> chosen) {
        return options(
                desk.content().components().of(project.id()),
                each -> String.valueOf(each.id()),
                JiraComponent::name,
                texts(chosen));
    }

    private String versions(JiraProject project, List<Long> chosen) {
        return options(
                desk.content().versions().of(project.id()).stream()
                        .filter(each -> !each.archived() || chosen.contains(each.id()))
                        .toList(),
                each -> String.valueOf(each.id()),
                JiraVersion::name,
                texts(chosen));
    }

    private String security(JiraProject project, Long chosen) {
        List<SecurityLevel> levels = desk.content().securityLevels().of(project.id());
        if (levels.isEmpty() || !desk.may(ProjectRight.SET_ISSUE_SECURITY, project)) {
            return "";
        }
        return Words.select(
                "security",
                "Security Level",
                Words.option("", "None", chosen == null)
                        + options(
                                levels,
                                each -> String.valueOf(each.id()),
                                SecurityLevel::name,
                                chosen == null ? List.of() : texts(List.of(chosen))));
    }

    private static List<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private static List<Long> ids(Visit visit, String name) {
        try {
            return visit.parameters(name).stream().map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw Refused.invalid("Not an id: " + visit.parameters(name));
        }
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid("Write the due date as 2026-12-31.");
        }
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
