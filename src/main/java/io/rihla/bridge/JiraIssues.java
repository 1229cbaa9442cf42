package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Issues of the Jira that the application link leads to. */
public class JiraIssues implements Issues {

    /** More than any page has; the rest is not read. */
    private static final int MOST = 2_000;

    private static final int MOST_KEYS = 100;
    private static final String ORDER = " ORDER BY updated DESC";

    private final Neighbour jira;
    private final IssueSearch search;
    private final Clock clock;
    private final KeptIssues kept = new KeptIssues();

    public JiraIssues(Neighbour jira, Clock clock) {
        this.jira = jira;
        this.clock = clock;
        search = new IssueSearch(jira);
    }

    /** Forgets what people were shown of these issues, because they have changed. */
    public void changed(Collection<Long> ids) {
        kept.drop(ids, clock.instant());
    }

    @Override
    public Optional<URI> site() {
        return jira.link().map(Wire.Link::address);
    }

    @Override
    public IssueAnswer read(Viewer viewer, Collection<Long> ids) {
        Instant now = clock.instant();
        Map<Long, LiveIssue> visible = new HashMap<>();
        Set<Long> hidden = new HashSet<>();
        List<Long> missing = new ArrayList<>();
        Instant asOf = now;
        for (Long id : new HashSet<>(ids)) {
            Optional<KeptIssues.Kept> known = kept.get(viewer.userKey(), id, now);
            if (known.isEmpty()) {
                missing.add(id);
                continue;
            }
            known.get()
                    .issue()
                    .ifPresentOrElse(issue -> visible.put(id, issue), () -> hidden.add(id));
            asOf = known.get().asOf().isBefore(asOf) ? known.get().asOf() : asOf;
        }
        Set<Long> unread =
                new HashSet<>(missing.subList(Math.min(MOST, missing.size()), missing.size()));
        Availability availability = Availability.OK;
        if (!missing.isEmpty()) {
            IssueSearch.Found found =
                    search.byId(
                            viewer.userKey(),
                            missing.subList(0, Math.min(MOST, missing.size())),
                            "",
                            IssueJson.SHOWN);
            availability = found.availability();
            unread.addAll(found.unread());
            hidden.addAll(found.absent());
            found.issues().forEach((id, issue) -> visible.put(id, IssueJson.live(issue)));
            found.issues()
                    .keySet()
                    .forEach(id -> keep(viewer, id, Optional.ofNullable(visible.get(id)), now));
            found.absent().forEach(id -> keep(viewer, id, Optional.empty(), now));
        }
        return new IssueAnswer(availability, visible, hidden, unread, asOf);
    }

    @Override
    public Answer<List<LiveIssue>> find(Viewer viewer, String query) {
        String text = query.strip();
        if (Jql.isKey(text)) {
            return found(viewer, Jql.keys(List.of(text)), MOST_FOUND, false);
        }
        Answer<List<LiveIssue>> asQuery = Answer.of(List.of());
        if (Jql.isQuery(text)) {
            asQuery = found(viewer, text, MOST_FOUND, true);
            if (!asQuery.ok() || asQuery.problems().isEmpty()) {
                return asQuery;
            }
        }
        String words = Jql.words(text);
        if (words.isEmpty()) {
            return asQuery;
        }
        Answer<List<LiveIssue>> byWords = found(viewer, words + ORDER, MOST_FOUND, false);
        return byWords.ok() && byWords.value().isEmpty() && !asQuery.problems().isEmpty()
                ? asQuery
                : byWords;
    }

    @Override
    public Answer<List<LiveIssue>> byKeys(Viewer viewer, List<String> keys) {
        List<String> wanted =
                keys.stream()
                        .map(key -> key.strip().toUpperCase(Locale.ROOT))
                        .filter(Jql::isKey)
                        .distinct()
                        .limit(MOST_KEYS)
                        .toList();
        if (wanted.isEmpty()) {
            return Answer.of(List.of());
        }
        Answer<List<LiveIssue>> found = found(viewer, Jql.keys(wanted), wanted.size(), false);
        Map<String, LiveIssue> byKey = new LinkedHashMap<>();
        found.value().forEach(issue -> byKey.put(issue.key(), issue));
        List<LiveIssue> inOrder = new ArrayList<>();
        for (String key : wanted) {
            LiveIssue issue = byKey.remove(key);
            if (issue != null) {
                inOrder.add(issue);
            }
        }
        // What is left has moved and bears another key by now.
        inOrder.addAll(byKey.values());
        return new Answer<>(found.availability(), inOrder, found.problems());
    }

    @Override
    public Answer<List<IssueProject>> projects(Viewer viewer) {
        return list(
                viewer,
                "rest/api/2/project",
                "",
                project ->
                        Optional.of(
                                new IssueProject(
                                        project.path("id").asLong(),
                                        project.path("key").asText(""),
                                        project.path("name").asText(""))));
    }

    @Override
    public Answer<List<IssueType>> issueTypes(Viewer viewer, String project) {
        return list(
                viewer,
                "rest/api/2/issue/createmeta/" + Call.quoted(project) + "/issuetypes",
                "values",
                type ->
                        type.path("subtask").asBoolean()
                                ? Optional.empty()
                                : Optional.of(
                                        new IssueType(
                                                type.path("id").asText(""),
                                                type.path("name").asText(""))));
    }

    @Override
    public Answer<Optional<LiveIssue>> create(Viewer viewer, NewIssue issue) {
        ObjectNode body = BridgeJson.object();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", issue.project());
        fields.putObject("issuetype").put("id", issue.type());
        fields.put("summary", issue.summary());
        if (!issue.description().isEmpty()) {
            fields.put("description", issue.description());
        }
        if (!issue.labels().isEmpty()) {
            issue.labels().forEach(fields.putArray("labels")::add);
        }
        Reply reply = jira.ask(viewer.userKey(), Call.post("rest/api/2/issue", body.toString()));
        if (!reply.done()) {
            return new Answer<>(
                    reply.availability(), Optional.empty(), BridgeJson.problems(reply.json()));
        }
        if (reply.json().path("id").asLong() < 1) {
            // Something between the two products answered; the issue may be there or not.
            return Answer.none(Availability.AWAY, Optional.empty());
        }
        return Answer.of(Optional.of(created(viewer, issue, reply.json())));
    }

    /** The issue as Jira shows it; where its search does not find it yet, what we know of it. */
    private LiveIssue created(Viewer viewer, NewIssue issue, JsonNode made) {
        long id = made.path("id").asLong();
        LiveIssue shown = read(viewer, List.of(id)).visible().get(id);
        if (shown != null) {
            return shown;
        }
        changed(List.of(id));
        return new LiveIssue(
                id,
                made.path("key").asText(""),
                issue.summary(),
                "",
                IssueJson.category(made),
                "",
                Optional.empty(),
                List.of(),
                "",
                clock.instant());
    }

    private Answer<List<LiveIssue>> found(Viewer viewer, String jql, int most, boolean validate) {
        Reply reply =
                jira.ask(
                        viewer.userKey(),
                        IssueSearch.call(jql, IssueJson.SHOWN, 0, most, validate));
        return list(reply, "issues", issue -> Optional.of(IssueJson.live(issue)));
    }

    private <T> Answer<List<T>> list(
            Viewer viewer, String path, String field, Function<JsonNode, Optional<T>> entry) {
        return list(jira.ask(viewer.userKey(), Call.get(path)), field, entry);
    }

    private static <T> Answer<List<T>> list(
            Reply reply, String field, Function<JsonNode, Optional<T>> entry) {
        JsonNode answer = reply.json();
        if (!reply.done()) {
            return new Answer<>(reply.availability(), List.of(), BridgeJson.problems(answer));
        }
        JsonNode list = field.isEmpty() ? answer : answer.path(field);
        if (!list.isArray()) {
            // Something between the two products answered, a proxy's page for one.
            return Answer.none(Availability.AWAY, List.of());
        }
        List<T> entries = new ArrayList<>();
        list.forEach(node -> entry.apply(node).ifPresent(entries::add));
        return Answer.of(entries);
    }

    private void keep(Viewer viewer, long id, Optional<LiveIssue> issue, Instant asked) {
        kept.put(viewer.userKey(), id, issue, asked);
    }
}
