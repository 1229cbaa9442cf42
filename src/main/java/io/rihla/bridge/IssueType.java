package io.rihla.bridge;

import java.util.List;

/**
 * A type of issues that a project has; never one of sub-tasks.
 *
 * @param id as Jira numbers it
 * @param name as Jira names it to the person
 * @param required the names of fields that Jira asks for and a {@link NewIssue} cannot give; with
 *     any, the issue has to be created in Jira
 */
public record IssueType(String id, String name, List<String> required) {

    public IssueType {
        required = List.copyOf(required);
    }
}
