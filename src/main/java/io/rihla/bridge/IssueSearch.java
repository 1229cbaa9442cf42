package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads issues by their ids, a hundred with one request. Where Jira refuses a batch because of one
 * id, the batch is split until that id stands alone, so that it hides no other.
 */
final class IssueSearch {

    /** How many ids one request asks for. */
    static final int BATCH = 100;

    /** How often refused batches are asked for again, so that no refusal becomes a flood. */
    private static final int MOST_SPLITS = 64;

    private final Neighbour jira;

    IssueSearch(Neighbour jira) {
        this.jira = jira;
    }

    /**
     * What was found.
     *
     * @param availability {@code OK} if Jira answered about every id
     * @param issues Jira's answers, by id
     * @param absent ids that Jira answered nothing about
     * @param unread ids that Jira was not asked for, or did not answer in time
     */
    record Found(
            Availability availability,
            Map<Long, JsonNode> issues,
            Set<Long> absent,
            Set<Long> unread) {}

    /**
     * Asks for issues.
     *
     * @param condition JQL that they have to fulfil besides; empty for none
     */
    Found byId(String userKey, Collection<Long> ids, String condition, List<String> fields) {
        Map<Long, JsonNode> issues = new HashMap<>();
        Set<Long> unread = new HashSet<>(ids);
        Deque<List<Long>> batches = new ArrayDeque<>(batches(ids));
        int splits = 0;
        while (!batches.isEmpty()) {
            List<Long> batch = batches.removeFirst();
            Reply reply = page(userKey, batch, condition, fields, 0);
            if (reply.status() == 400 && batch.size() > 1 && splits < MOST_SPLITS) {
                splits++;
                batches.addFirst(batch.subList(batch.size() / 2, batch.size()));
                batches.addFirst(batch.subList(0, batch.size() / 2));
                continue;
            }
            if (reply.done()) {
                reply = rest(userKey, batch, condition, fields, reply, issues);
            }
            if (!reply.availability().ok()) {
                return new Found(reply.availability(), issues, absent(ids, unread, issues), unread);
            }
            unread.removeAll(batch);
        }
        return new Found(Availability.OK, issues, absent(ids, unread, issues), unread);
    }

    /**
     * Takes what came and asks for the rest: Jira may have a lower limit than what was asked for.
     */
    private Reply rest(
            String userKey,
            List<Long> batch,
            String condition,
            List<String> fields,
            Reply first,
            Map<Long, JsonNode> issues) {
        Reply reply = first;
        int seen = 0;
        while (true) {
            JsonNode page = reply.json();
            if (!page.path("issues").isArray()) {
                return Reply.none(Availability.AWAY);
            }
            page.path("issues").forEach(issue -> issues.put(issue.path("id").asLong(), issue));
            int got = page.path("issues").size();
            seen += got;
            if (got == 0 || seen >= page.path("total").asInt(0)) {
                return reply;
            }
            reply = page(userKey, batch, condition, fields, seen);
            if (!reply.done()) {
                return reply.availability().ok() ? Reply.none(Availability.AWAY) : reply;
            }
        }
    }

    private Reply page(
            String userKey, List<Long> batch, String condition, List<String> fields, int from) {
        String ids = batch.stream().map(String::valueOf).collect(Collectors.joining(","));
        String jql = "id in (" + ids + ")" + (condition.isEmpty() ? "" : " AND " + condition);
        return jira.ask(userKey, call(jql + " ORDER BY id", fields, from, BATCH, false));
    }

    /** A search; Jira's own limit may be lower than how many are asked for. */
    static Call call(String jql, List<String> fields, int from, int most, boolean validate) {
        ObjectNode body = BridgeJson.object();
        body.put("jql", jql);
        body.put("startAt", from);
        body.put("maxResults", most);
        body.put("validateQuery", validate);
        fields.forEach(body.putArray("fields")::add);
        return Call.post("rest/api/2/search", body.toString());
    }

    private static List<List<Long>> batches(Collection<Long> ids) {
        List<Long> all = ids.stream().distinct().sorted().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
                .toList();
    }

    private static Set<Long> absent(
            Collection<Long> ids, Set<Long> unread, Map<Long, JsonNode> issues) {
        return ids.stream()
                .filter(id -> !unread.contains(id) && !issues.containsKey(id))
                .collect(Collectors.toSet());
    }
}
