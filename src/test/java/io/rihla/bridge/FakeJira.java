package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of Jira as our questions touch, with its unfriendly habits, on the end of a wire. */
final class FakeJira implements Wire {

    private static final Pattern IDS = Pattern.compile("id in \\(([\\d,]*)\\)");

    /** Issues by id: their fields as Jira writes them. */
    final Map<Long, ObjectNode> issues = new TreeMap<>();

    /** Who may not see an issue. */
    final Map<Long, Set<String>> hiddenFrom = new TreeMap<>();

    /** Ids for which Jira refuses a whole search, as it does for some that it has deleted. */
    final Set<Long> poisonous = new HashSet<>();

    final List<String> log = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    int mostResults = 1000;
    Availability stance = Availability.OK;
    Runnable meanwhile = () -> {};

    private final Supplier<String> currentUser;

    FakeJira(Supplier<String> currentUser) {
        this.currentUser = currentUser;
    }

    ObjectNode issue(long id, String key, String category) {
        ObjectNode fields = BridgeJson.object();
        fields.put("summary", "Summary of " + key);
        ObjectNode status = fields.putObject("status");
        status.put("name", "Status " + category);
        status.putObject("statusCategory").put("key", category);
        fields.put("created", "2026-11-01T08:00:00.000+0200");
        fields.put("updated", "2026-11-20T10:00:00.000+0200");
        fields.putObject("project").put("key", key.replaceAll("-.*", ""));
        ObjectNode issue = BridgeJson.object();
        issue.put("id", Long.toString(id));
        issue.put("key", key);
        issue.set("fields", fields);
        issues.put(id, issue);
        return fields;
    }

    void hide(long id, String user) {
        hiddenFrom.computeIfAbsent(id, any -> new HashSet<>()).add(user);
    }

    @Override
    public Reply send(boolean anonymous, Call call) {
        String user = anonymous ? "" : currentUser.get();
        log.add(user + " " + call.method() + " " + call.path());
        calls.add(call);
        meanwhile.run();
        if (!stance.ok()) {
            return Reply.none(stance);
        }
        return call.path().equals("rest/api/2/search")
                ? search(user, BridgeJson.read(call.body().orElseThrow()))
                : answer(404, BridgeJson.object());
    }

    @Override
    public Optional<Link> link() {
        return Optional.of(new Link("Jira", URI.create("http://jira.test/"), Manner.IMPERSONATING));
    }

    private Reply search(String user, JsonNode query) {
        Matcher ids = IDS.matcher(query.path("jql").asText());
        List<Long> asked =
                ids.find()
                        ? Arrays.stream(ids.group(1).split(",")).map(Long::valueOf).toList()
                        : List.copyOf(issues.keySet());
        if (asked.stream().anyMatch(poisonous::contains)) {
            ObjectNode refusal = BridgeJson.object();
            refusal.putArray("errorMessages").add("A value does not exist.");
            return answer(400, refusal);
        }
        List<ObjectNode> seen =
                asked.stream()
                        .filter(issues::containsKey)
                        .filter(id -> !hiddenFrom.getOrDefault(id, Set.of()).contains(user))
                        .map(issues::get)
                        .toList();
        int most = Math.min(mostResults, query.path("maxResults").asInt(50));
        ObjectNode answer = BridgeJson.object();
        answer.put("total", seen.size());
        ArrayNode page = answer.putArray("issues");
        seen.stream().skip(query.path("startAt").asInt()).limit(most).forEach(page::add);
        return answer(200, answer);
    }

    private static Reply answer(int status, JsonNode body) {
        return Reply.answered(status, body.toString(), () -> Availability.REFUSED);
    }
}
