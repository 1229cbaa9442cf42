package io.rihla.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Availability;
import io.rihla.bridge.LiveIssue;
import io.rihla.journey.EnumIds;
import java.time.LocalDate;
import java.util.Collection;

/** Issues as our resources tell of them: to the person for whom they were read, and nobody else. */
final class IssueJson {

    private IssueJson() {}

    /** Says how Jira stands, and where a person can allow the connection. */
    static void availability(ObjectNode json, Availability availability) {
        json.put("availability", availability.state().id());
        json.put("connect", availability.connect().map(Object::toString).orElse(""));
    }

    static void issues(ArrayNode list, Collection<LiveIssue> issues, LocalDate today) {
        issues.forEach(issue -> list.add(issue(issue, today)));
    }

    static ObjectNode issue(LiveIssue issue, LocalDate today) {
        ObjectNode json = Json.object();
        json.put("id", issue.id());
        json.put("key", issue.key());
        json.put("summary", issue.summary());
        json.put("status", issue.status());
        json.put("category", EnumIds.id(issue.category()));
        json.put("assignee", issue.assignee());
        json.put("due", issue.due().map(LocalDate::toString).orElse(""));
        json.put("overdue", issue.overdue(today));
        issue.fixVersions().forEach(json.putArray("fixVersions")::add);
        json.put("resolution", issue.resolution());
        json.put("updated", issue.updated().toString());
        return json;
    }
}
