package io.rihla.bridge;

import java.util.List;

/**
 * An issue that somebody wants to create.
 *
 * @param project the key of its project
 * @param type the id of its type, of those that {@link Issues#issueTypes} offers
 * @param summary one line, at most 255 UTF-16 units
 * @param description in Jira's markup; may be empty
 * @param labels without spaces
 */
public record NewIssue(
        String project, String type, String summary, String description, List<String> labels) {

    public NewIssue {
        labels = List.copyOf(labels);
    }
}
