package io.rihla.workbench.jira.search;

import io.rihla.workbench.jira.search.SearchedIssue.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All the fields that searches can name, by any of their names. */
final class JqlFields {

    private static final String UNRESOLVED = "unresolved";

    private final List<JqlField> all = new ArrayList<>();
    private final Map<String, JqlField> byName = new LinkedHashMap<>();
    private final SearchSpace space;

    JqlFields(SearchSpace space, Clock clock) {
        this.space = space;
        add(new IssueField(List.of("issuekey", "key", "id", "issue"), space, SearchedIssue::id));
        add(new IssueField(List.of("parent"), space, SearchedIssue::parent));
        named("project", issue -> project(issue));
        named("type", "issuetype", issue -> names(issue.type()));
        named("status", issue -> names(issue.status()));
        named("statusCategory", issue -> names(issue.category()));
        add(resolution());
        named("priority", issue -> names(issue.priority()));
        named("level", issue -> names(issue.level()));
        user("assignee", SearchedIssue::assignee);
        user("reporter", SearchedIssue::reporter);
        add(new ValueField(List.of("labels"), space, SearchedIssue::labels, false, text -> text));
        named("component", issue -> names(issue.components()));
        named("fixVersion", issue -> names(issue.fixVersions()));
        add(new TextField(List.of("summary"), () -> SearchedIssue::summary));
        add(new TextField(List.of("description"), () -> SearchedIssue::description));
        add(new TextField(List.of("text"), this::wholeText));
        add(DateField.moment(List.of("created", "createdDate"), clock, SearchedIssue::created));
        add(DateField.moment(List.of("updated", "updatedDate"), clock, SearchedIssue::updated));
        add(
                DateField.moment(
                        List.of("resolved", "resolutiondate"), clock, SearchedIssue::resolved));
        add(DateField.day(List.of("due", "duedate"), clock, SearchedIssue::due));
    }

    /** All of them, each once. */
    List<JqlField> all() {
        return List.copyOf(all);
    }

    Optional<JqlField> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void add(JqlField field) {
        all.add(field);
        field.names().forEach(name -> byName.put(name.toLowerCase(Locale.ROOT), field));
    }

    private void named(String name, Function<SearchedIssue, Collection<String>> values) {
        add(new ValueField(List.of(name), space, values, true, text -> text));
    }

    private void named(
            String name, String other, Function<SearchedIssue, Collection<String>> values) {
        add(new ValueField(List.of(name, other), space, values, true, text -> text));
    }

    private void user(String name, Function<SearchedIssue, String> key) {
        add(
                new ValueField(
                        List.of(name),
                        space,
                        issue -> key.apply(issue) == null ? List.of() : List.of(key.apply(issue)),
                        true,
                        text -> space.userKey(text).orElse(text)));
    }

    /** {@code Unresolved} is the word for an issue that has none. */
    private JqlField resolution() {
        return new ValueField(
                List.of("resolution"),
                space,
                issue -> names(issue.resolution()),
                true,
                text -> text.equalsIgnoreCase(UNRESOLVED) ? null : text);
    }

    private Function<SearchedIssue, String> wholeText() {
        Map<Long, String> comments = space.comments();
        return issue ->
                issue.summary()
                        + "\n"
                        + issue.description()
                        + "\n"
                        + comments.getOrDefault(issue.id(), "");
    }

    private static Collection<String> project(SearchedIssue issue) {
        return List.of(issue.project().id(), issue.projectKey(), issue.project().name());
    }

    private static Collection<String> names(Named named) {
        return named == null ? List.of() : List.of(named.id(), named.name());
    }

    private static Collection<String> names(List<Named> several) {
        List<String> names = new ArrayList<>(2 * several.size());
        for (Named each : several) {
            names.add(each.id());
            names.add(each.name());
        }
        return names;
    }
}
