package io.rihla.tracking;

import java.util.List;

/** What rules look at to tell whose an issue is. */
public record IssueTraits(
        String projectKey, List<String> components, List<String> labels, String issueType) {

    public IssueTraits {
        components = List.copyOf(components);
        labels = List.copyOf(labels);
    }
}
