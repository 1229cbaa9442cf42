package io.rihla.bridge;

import io.rihla.documents.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the issues behind keys that somebody has typed, and says which keys lead nowhere. */
public final class IssueKeys {

    private final Issues issues;

    public IssueKeys(Issues issues) {
        this.issues = issues;
    }

    /**
     * What keys lead to.
     *
     * @param found in the order of their keys, each issue once
     * @param missing keys that the person sees no issue behind: whether there is one nobody tells
     */
    public record Found(List<LiveIssue> found, List<String> missing) {

        public Found {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Asks for all keys at once. An issue that has moved comes with another key than it was asked
     * for by; only then, and only when other keys lead nowhere, it takes further questions, a few
     * for each such issue, to tell the two apart.
     */
    public Answer<Found> find(Viewer viewer, List<String> keys) {
        List<String> wanted =
                keys.stream().map(key -> key.strip().toUpperCase(Locale.ROOT)).distinct().toList();
        Map<Long, LiveIssue> found = new HashMap<>();
        Map<String, Long> byKey = new HashMap<>();
        Answer<List<LiveIssue>> answer = ask(viewer, wanted, found, byKey);
        if (!answer.ok()) {
            return new Answer<>(
                    answer.availability(), new Found(List.of(), wanted), answer.problems());
        }
        List<LiveIssue> inOrder = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        LinkedHashSet<Long> ids = new LinkedHashSet<>();
        for (String key : wanted) {
            Long id = byKey.get(key);
            if (id == null) {
                missing.add(key);
            } else {
                ids.add(id);
            }
        }
        ids.addAll(found.keySet());
        for (Long id : ids) {
            LiveIssue issue = found.get(id);
            if (issue != null) {
                inOrder.add(issue);
            }
        }
        return Answer.of(new Found(inOrder, missing));
    }

    private Answer<List<LiveIssue>> ask(
            Viewer viewer, List<String> keys, Map<Long, LiveIssue> found, Map<String, Long> byKey) {
        Answer<List<LiveIssue>> answer = issues.byKeys(viewer, keys);
        answer.value().forEach(issue -> found.put(issue.id(), issue));
        answer.value().forEach(issue -> byKey.put(issue.key(), issue.id()));
        List<String> unmatched = keys.stream().filter(key -> !byKey.containsKey(key)).toList();
        List<LiveIssue> moved =
                answer.value().stream().filter(issue -> !keys.contains(issue.key())).toList();
        if (!answer.ok() || moved.isEmpty()) {
            return answer;
        }
        if (unmatched.size() == moved.size()) {
            for (int i = 0; i < moved.size(); i++) {
                byKey.put(unmatched.get(i), moved.get(i).id());
            }
            return answer;
        }
        int half = unmatched.size() / 2;
        Answer<List<LiveIssue>> first = ask(viewer, unmatched.subList(0, half), found, byKey);
        Answer<List<LiveIssue>> second =
                ask(viewer, unmatched.subList(half, unmatched.size()), found, byKey);
        if (!first.ok()) {
            return first;
        }
        return second.ok() ? answer : second;
    }
}
