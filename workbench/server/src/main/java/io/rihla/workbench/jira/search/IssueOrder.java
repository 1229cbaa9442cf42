package io.rihla.workbench.jira.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Orders of issues by a field; issues without a value come last, or first when turned round. */
final class IssueOrder {

    private static final Map<String, Comparator<SearchedIssue>> BY_FIELD = new HashMap<>();

    /** As long as nobody asks for an order: the newest key first. */
    private static final Comparator<SearchedIssue> BY_KEY =
            Comparator.comparing(SearchedIssue::projectKey)
                    .thenComparingLong(SearchedIssue::number);

    static {
        BY_FIELD.put("issuekey", BY_KEY);
        by("project", SearchedIssue::projectKey);
        by("type", issue -> folded(issue.type().name()));
        by("status", issue -> folded(issue.status().name()));
        by("statusCategory", issue -> folded(issue.category().name()));
        by(
                "resolution",
                issue -> issue.resolution() == null ? null : folded(issue.resolution().name()));
        by("priority", SearchedIssue::priorityRank);
        by("assignee", SearchedIssue::assignee);
        by("reporter", SearchedIssue::reporter);
        by("summary", issue -> folded(issue.summary()));
        by("created", SearchedIssue::created);
        by("updated", SearchedIssue::updated);
        by("resolved", SearchedIssue::resolved);
        by("due", SearchedIssue::due);
    }

    private IssueOrder() {}

    private static <T extends Comparable<? super T>> void by(
            String field, Function<SearchedIssue, T> value) {
        BY_FIELD.put(
                field,
                Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * @param field a field's first name
     */
    static boolean knows(String field) {
        return BY_FIELD.containsKey(field);
    }

    /** What cannot be ordered by is passed over. */
    static Comparator<SearchedIssue> of(List<JqlQuery.SortBy> order, JqlFields fields) {
        Comparator<SearchedIssue> whole = null;
        for (JqlQuery.SortBy by : order) {
            Comparator<SearchedIssue> step =
                    fields.find(by.field()).map(field -> BY_FIELD.get(field.name())).orElse(null);
            if (step != null) {
                Comparator<SearchedIssue> turned = by.descending() ? step.reversed() : step;
                whole = whole == null ? turned : whole.thenComparing(turned);
            }
        }
        return whole == null ? BY_KEY.reversed() : whole.thenComparing(BY_KEY.reversed());
    }
}
