package io.rihla.workbench.jira.search.rest;

import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.jira.search.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rest/api/2/field} and {@code rest/api/2/jql/autocompletedata}. */
final class FieldRoutes {

    /** Id, name, type of the values, and the names in searches. */
    private static final List<List<String>> FIELDS =
            List.of(
                    List.of("issuekey", "Key", "", "id", "issue", "issuekey", "key"),
                    List.of("summary", "Summary", "string", "summary"),
                    List.of("issuetype", "Issue Type", "issuetype", "issuetype", "type"),
                    List.of("project", "Project", "project", "project"),
                    List.of("status", "Status", "status", "status"),
                    List.of("resolution", "Resolution", "resolution", "resolution"),
                    List.of("resolutiondate", "Resolved", "datetime", "resolutiondate", "resolved"),
                    List.of("priority", "Priority", "priority", "priority"),
                    List.of("assignee", "Assignee", "user", "assignee"),
                    List.of("reporter", "Reporter", "user", "reporter"),
                    List.of("created", "Created", "datetime", "created", "createdDate"),
                    List.of("updated", "Updated", "datetime", "updated", "updatedDate"),
                    List.of("duedate", "Due Date", "date", "due", "duedate"),
                    List.of("labels", "Labels", "array", "labels"),
                    List.of("components", "Component/s", "array", "component"),
                    List.of("fixVersions", "Fix Version/s", "array", "fixVersion"),
                    List.of("versions", "Affects Version/s", "array"),
                    List.of("security", "Security Level", "securitylevel", "level"),
                    List.of("description", "Description", "string", "description"));

    private final JqlSearch search;
    private final Suggestions suggestions;

    FieldRoutes(JqlSearch search, Suggestions suggestions) {
        this.search = search;
        this.suggestions = suggestions;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", Route.API + "field/?", call -> fields()),
                Route.of(
                        "GET",
                        Route.API + "jql/autocompletedata/?",
                        call -> search.completion().data()),
                Route.of(
                        "GET",
                        Route.API + "jql/autocompletedata/suggestions",
                        call ->
                                Map.of(
                                        "results",
                                        suggestions.of(
                                                call.viewer().userKey(),
                                                call.parameter("fieldName", ""),
                                                call.parameter("fieldValue", "")))));
    }

    private static List<Map<String, Object>> fields() {
        return FIELDS.stream().map(FieldRoutes::field).toList();
    }

    private static Map<String, Object> field(List<String> about) {
        Map<String, Object> bean = new LinkedHashMap<>();
        List<String> clauses = about.subList(3, about.size());
        bean.put("id", about.get(0));
        bean.put("name", about.get(1));
        bean.put("custom", false);
        bean.put("orderable", !about.get(2).isEmpty());
        bean.put("navigable", true);
        bean.put("searchable", !clauses.isEmpty());
        bean.put("clauseNames", clauses);
        if (!about.get(2).isEmpty()) {
            bean.put("schema", Map.of("type", about.get(2), "system", about.get(0)));
        }
        return bean;
    }
}
