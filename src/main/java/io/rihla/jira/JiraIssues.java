package io.rihla.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.tracking.IssueCategory;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jira's own issues, always as the person who looks: what they may not see is not there. */
@JiraComponent
public class JiraIssues {

    /** How many issues one search names. */
    private static final int BATCH = 500;

    private final SearchService search;
    private final UserManager users;

    public JiraIssues(SearchService search, UserManager users) {
        this.search = search;
        this.users = users;
    }

    /**
     * Those of the issues that a user may see.
     *
     * @param userKey empty for somebody who has not logged in
     */
    public List<SeenIssue> visible(String userKey, Collection<Long> ids) {
        ApplicationUser user = userKey.isEmpty() ? null : users.getUserByKey(userKey);
        if (user == null && !userKey.isEmpty()) {
            return List.of();
        }
        return find(user, ids, "", JiraIssues::seen);
    }

    /** Those of the issues that a user may see and that have no resolution. */
    public List<Long> unresolved(@Nullable ApplicationUser user, Collection<Long> ids) {
        return find(user, ids, " AND resolution is EMPTY", Issue::getId);
    }

    /** The first issues that a user may see. */
    public List<Long> all(@Nullable ApplicationUser user, int most) {
        return search(user, "", most).stream().map(Issue::getId).toList();
    }

    private <T> List<T> find(
            @Nullable ApplicationUser user,
            Collection<Long> ids,
            String condition,
            Function<Issue, T> wanted) {
        List<T> found = new ArrayList<>();
        List<Long> all = List.copyOf(new TreeSet<>(ids));
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Long> some = all.subList(from, Math.min(from + BATCH, all.size()));
            String names = some.stream().map(String::valueOf).collect(Collectors.joining(","));
            search(user, "id in (" + names + ")" + condition, BATCH).stream()
                    .map(wanted)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Issue> search(@Nullable ApplicationUser user, String jql, int most) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql);
        }
        try {
            return search.search(user, parsed.getQuery(), new PagerFilter<>(0, most)).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search", e);
        }
    }

    private static SeenIssue seen(Issue issue) {
        return new SeenIssue(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getStatus().getName(),
                category(issue.getStatus().getStatusCategory().getKey()),
                issue.getResolution() == null ? "" : issue.getResolution().getName(),
                issue.getCreated().toInstant(),
                moment(issue.getResolutionDate()),
                moment(issue.getDueDate()).map(JiraIssues::day));
    }

    /** Jira's own names of the three categories. */
    private static IssueCategory category(String key) {
        return switch (key) {
            case "done" -> IssueCategory.DONE;
            case "indeterminate" -> IssueCategory.IN_PROGRESS;
            default -> IssueCategory.TO_DO;
        };
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    /** Jira keeps a day as the beginning of that day where the server stands. */
    private static LocalDate day(Instant beginning) {
        return LocalDate.ofInstant(beginning, java.time.ZoneId.systemDefault());
    }
}
