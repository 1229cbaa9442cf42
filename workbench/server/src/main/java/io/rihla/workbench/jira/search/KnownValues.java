package io.rihla.workbench.jira.search;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.StatusCategory;
import io.rihla.workbench.jira.search.SearchedIssue.Named;
import io.rihla.workbench.product.Users;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The values that each field can have; those of projects only where the project may be seen. */
final class KnownValues {

    private final JiraContent content;
    private final Users users;

    KnownValues(JiraContent content, Users users) {
        this.content = content;
        this.users = users;
    }

    static Named category(StatusCategory category) {
        return new Named(category.key(), category.displayName());
    }

    /**
     * @param field a field's first name; for others there are none
     * @param projects that may be seen
     */
    Stream<Named> of(String field, List<JiraProject> projects) {
        return switch (field) {
            case "project" ->
                    projects.stream()
                            .flatMap(
                                    one ->
                                            Stream.of(
                                                    new Named(one.key(), one.name()),
                                                    new Named(
                                                            String.valueOf(one.id()), one.name())));
            case "type" ->
                    Constants.issueTypes().stream().map(one -> new Named(one.id(), one.name()));
            case "status" ->
                    Constants.statuses().stream().map(one -> new Named(one.id(), one.name()));
            case "statusCategory" ->
                    Arrays.stream(StatusCategory.values()).map(KnownValues::category);
            case "resolution" ->
                    Constants.resolutions().stream().map(one -> new Named(one.id(), one.name()));
            case "priority" ->
                    Constants.priorities().stream().map(one -> new Named(one.id(), one.name()));
            case "assignee", "reporter" ->
                    users.all().stream().map(one -> new Named(one.key(), one.name()));
            case "component", "fixVersion", "level" ->
                    projects.stream().flatMap(one -> ofProject(field, one.id()));
            default -> Stream.of();
        };
    }

    private Stream<Named> ofProject(String field, long project) {
        return switch (field) {
            case "component" ->
                    content.components().of(project).stream()
                            .map(one -> new Named(String.valueOf(one.id()), one.name()));
            case "fixVersion" ->
                    content.versions().of(project).stream()
                            .map(one -> new Named(String.valueOf(one.id()), one.name()));
            default ->
                    content.securityLevels().of(project).stream()
                            .map(one -> new Named(String.valueOf(one.id()), one.name()));
        };
    }
}
