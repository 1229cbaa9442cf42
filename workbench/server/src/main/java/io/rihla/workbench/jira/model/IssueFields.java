package io.rihla.workbench.jira.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people write into an issue.
 *
 * @param description never null
 * @param assignee a user's key, or null for nobody
 * @param reporter a user's key, or null for an anonymous visitor
 * @param due null when nobody said
 * @param labels without blanks, in the order of the alphabet
 * @param securityLevel an id, or null for an issue that all see who see the project
 */
public record IssueFields(
        String issueType,
        String summary,
        String description,
        String priority,
        String assignee,
        String reporter,
        LocalDate due,
        Set<String> labels,
        List<Long> components,
        List<Long> fixVersions,
        List<Long> affectedVersions,
        Long securityLevel) {

    public IssueFields {
        labels = java.util.Collections.unmodifiableSet(new TreeSet<>(labels));
        components = List.copyOf(components);
        fixVersions = List.copyOf(fixVersions);
        affectedVersions = List.copyOf(affectedVersions);
    }

    /** An issue of medium priority with nothing but a kind and a summary. */
    public static IssueFields of(String issueType, String summary) {
        return new IssueFields(
                issueType,
                summary,
                "",
                Constants.MEDIUM.id(),
                null,
                null,
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    public Editor edit() {
        return new Editor(this);
    }

    public IssueFields withSummary(String text) {
        return edit().summary(text).done();
    }

    public IssueFields withDescription(String text) {
        return edit().description(text).done();
    }

    public IssueFields withAssignee(String userKey) {
        return edit().assignee(userKey).done();
    }

    public IssueFields withReporter(String userKey) {
        return edit().reporter(userKey).done();
    }

    public IssueFields withDue(LocalDate day) {
        return edit().due(day).done();
    }

    public IssueFields withLabels(Collection<String> words) {
        return edit().labels(words).done();
    }

    public IssueFields withComponents(List<Long> ids) {
        return edit().components(ids).done();
    }

    public IssueFields withFixVersions(List<Long> ids) {
        return edit().fixVersions(ids).done();
    }

    public IssueFields withSecurityLevel(Long id) {
        return edit().securityLevel(id).done();
    }

    /** Changes several fields at once. */
    public static final class Editor {

        private String issueType;
        private String summary;
        private String description;
        private String priority;
        private String assignee;
        private String reporter;
        private LocalDate due;
        private Set<String> labels;
        private List<Long> components;
        private List<Long> fixVersions;
        private List<Long> affectedVersions;
        private Long securityLevel;

        private Editor(IssueFields from) {
            issueType = from.issueType;
            summary = from.summary;
            description = from.description;
            priority = from.priority;
            assignee = from.assignee;
            reporter = from.reporter;
            due = from.due;
            labels = from.labels;
            components = from.components;
            fixVersions = from.fixVersions;
            affectedVersions = from.affectedVersions;
            securityLevel = from.securityLevel;
        }

        public Editor issueType(String id) {
            issueType = id;
            return this;
        }

        public Editor summary(String text) {
            summary = text;
            return this;
        }

        public Editor description(String text) {
            description = text == null ? "" : text;
            return this;
        }

        public Editor priority(String id) {
            priority = id;
            return this;
        }

        public Editor assignee(String userKey) {
            assignee = userKey;
            return this;
        }

        public Editor reporter(String userKey) {
            reporter = userKey;
            return this;
        }

        public Editor due(LocalDate day) {
            due = day;
            return this;
        }

        public Editor labels(Collection<String> words) {
            labels = new TreeSet<>(words);
            return this;
        }

        public Editor components(List<Long> ids) {
            components = ids;
            return this;
        }

        public Editor fixVersions(List<Long> ids) {
            fixVersions = ids;
            return this;
        }

        public Editor affectedVersions(List<Long> ids) {
            affectedVersions = ids;
            return this;
        }

        public Editor securityLevel(Long id) {
            securityLevel = id;
            return this;
        }

        public IssueFields done() {
            return new IssueFields(
                    issueType,
                    summary,
                    description,
                    priority,
                    assignee,
                    reporter,
                    due,
                    labels,
                    components,
                    fixVersions,
                    affectedVersions,
                    securityLevel);
        }
    }
}
