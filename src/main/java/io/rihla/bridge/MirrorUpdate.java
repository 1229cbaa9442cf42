package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.IssueTraits;
import io.rihla.tracking.MirroredIssue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings mirrored issues up to date, by what the reader account is shown of them. */
public class MirrorUpdate {

    private static final List<String> FIELDS =
            List.of(
                    "status",
                    "resolution",
                    "created",
                    "resolutiondate",
                    "duedate",
                    "fixVersions",
                    "updated",
                    "project",
                    "components",
                    "labels",
                    "issuetype");

    private final ReaderAccount reader;
    private final IssueSearch search;
    private final IssueMirror mirror;
    private final BridgeSettings settings;
    private final Supplier<Catalogue> departments;
    private final Consumer<Collection<Long>> departmentChanged;
    private final Clock clock;

    /**
     * @param departmentChanged told the issues whose department by the rules is another one now
     */
    public MirrorUpdate(
            ReaderAccount reader,
            Neighbour jira,
            IssueMirror mirror,
            BridgeSettings settings,
            Supplier<Catalogue> departments,
            Consumer<Collection<Long>> departmentChanged,
            Clock clock) {
        this.reader = reader;
        this.mirror = mirror;
        this.settings = settings;
        this.departments = departments;
        this.departmentChanged = departmentChanged;
        this.clock = clock;
        search = new IssueSearch(jira);
    }

    /**
     * What came of it.
     *
     * @param availability {@code OK} if Jira answered about every issue
     * @param repaired how many issues were otherwise than the mirror had them
     */
    public record Updated(Availability availability, int repaired) {}

    /** Reads these issues, whatever the mirror says of them. */
    public Updated update(Collection<Long> ids) {
        return read(ids, "");
    }

    /** Reads those of these issues that Jira has changed within some minutes. */
    Updated updateChanged(Collection<Long> ids, long minutes) {
        return read(ids, "updated >= \"-" + minutes + "m\"");
    }

    private Updated read(Collection<Long> ids, String condition) {
        Optional<String> user = reader.worker();
        if (user.isEmpty() || ids.isEmpty()) {
            return new Updated(user.isEmpty() ? Availability.NO_LINK : Availability.OK, 0);
        }
        Instant asked = clock.instant();
        IssueSearch.Found found = search.byId(user.get(), ids, condition, FIELDS);
        Map<Long, MirroredIssue> before = mirror.issues(ids);
        Catalogue catalogue = departments.get();
        List<MirroredIssue> seen = new ArrayList<>();
        Predicate<String> cancelled = settings.cancelled();
        found.issues()
                .forEach((id, issue) -> seen.add(mirrored(id, issue, asked, catalogue, cancelled)));
        if (condition.isEmpty()) {
            found.absent().forEach(id -> seen.add(gone(id, before.get(id), asked)));
        }
        List<MirroredIssue> different =
                seen.stream().filter(issue -> !isKnown(issue, before.get(issue.id()))).toList();
        mirror.keep(seen);
        List<Long> moved =
                different.stream()
                        .filter(issue -> departmentDiffers(issue, before.get(issue.id())))
                        .map(MirroredIssue::id)
                        .toList();
        if (!moved.isEmpty()) {
            departmentChanged.accept(moved);
        }
        return new Updated(found.availability(), different.size());
    }

    private static boolean isKnown(MirroredIssue issue, @Nullable MirroredIssue before) {
        return before != null && before.sameAs(issue);
    }

    private static boolean departmentDiffers(MirroredIssue issue, @Nullable MirroredIssue before) {
        return !issue.ruleDepartment().equals(before == null ? "" : before.ruleDepartment());
    }

    private static MirroredIssue mirrored(
            long id,
            JsonNode issue,
            Instant seenAt,
            Catalogue catalogue,
            Predicate<String> cancelled) {
        JsonNode fields = issue.path("fields");
        IssueCategory category = IssueJson.category(fields);
        List<String> labels = new ArrayList<>();
        fields.path("labels").forEach(label -> labels.add(label.asText("")));
        IssueTraits traits =
                new IssueTraits(
                        fields.path("project").path("key").asText(""),
                        IssueJson.names(fields.path("components")),
                        labels,
                        fields.path("issuetype").path("name").asText(""));
        return new MirroredIssue(
                id,
                issue.path("key").asText(""),
                category,
                category == IssueCategory.DONE
                        && cancelled.test(fields.path("resolution").path("name").asText("")),
                IssueJson.moment(fields.path("created")).orElse(Instant.EPOCH),
                IssueJson.moment(fields.path("resolutiondate")),
                IssueJson.day(fields.path("duedate")),
                IssueJson.names(fields.path("fixVersions")),
                IssueJson.moment(fields.path("updated")).orElse(Instant.EPOCH),
                seenAt,
                catalogue.recognising(traits).map(Department::id).orElse(""),
                false);
    }

    /** Deleted, or hidden from the reader account: nobody can tell. */
    private static MirroredIssue gone(long id, @Nullable MirroredIssue before, Instant seenAt) {
        return new MirroredIssue(
                id,
                before == null ? "" : before.key(),
                before == null ? IssueCategory.TO_DO : before.category(),
                before != null && before.cancelled(),
                before == null ? Instant.EPOCH : before.created(),
                before == null ? Optional.empty() : before.resolved(),
                before == null ? Optional.empty() : before.due(),
                before == null ? List.of() : before.fixVersions(),
                before == null ? Instant.EPOCH : before.updated(),
                seenAt,
                before == null ? "" : before.ruleDepartment(),
                true);
    }
}
