package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.tracking.IssueCategory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads Jira's answers about issues. */
final class IssueJson {

    /** What we want to know of an issue that a person looks at. */
    static final List<String> SHOWN =
            List.of(
                    "summary",
                    "status",
                    "assignee",
                    "duedate",
                    "fixVersions",
                    "resolution",
                    "updated");

    /** Jira's names of its categories of statuses are translated, its keys never. */
    private static final Map<String, IssueCategory> CATEGORIES =
            Map.of(
                    "new", IssueCategory.TO_DO,
                    "indeterminate", IssueCategory.IN_PROGRESS,
                    "done", IssueCategory.DONE);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX", Locale.ROOT);

    private IssueJson() {}

    static LiveIssue live(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        return new LiveIssue(
                issue.path("id").asLong(),
                issue.path("key").asText(""),
                fields.path("summary").asText(""),
                fields.path("status").path("name").asText(""),
                category(fields),
                fields.path("assignee").path("displayName").asText(""),
                day(fields.path("duedate")),
                names(fields.path("fixVersions")),
                fields.path("resolution").path("name").asText(""),
                moment(fields.path("updated")).orElse(Instant.EPOCH));
    }

    /** A status without a category that we know is work that nobody has begun. */
    static IssueCategory category(JsonNode fields) {
        String key = fields.path("status").path("statusCategory").path("key").asText("");
        return CATEGORIES.getOrDefault(key, IssueCategory.TO_DO);
    }

    static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(entry -> names.add(entry.path("name").asText("")));
        return names;
    }

    static Optional<LocalDate> day(JsonNode value) {
        try {
            return value.isTextual()
                    ? Optional.of(LocalDate.parse(value.textValue()))
                    : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(JsonNode value) {
        try {
            return value.isTextual()
                    ? Optional.of(MOMENT.parse(value.textValue(), Instant::from))
                    : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
