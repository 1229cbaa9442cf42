package io.rihla.workbench.jira.search.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.contracts.Messages;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.rest.IssueJson;
import io.rihla.workbench.jira.search.FoundIssues;
import io.rihla.workbench.jira.search.JqlException;
import io.rihla.workbench.jira.search.JqlQuery;
import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.jira.search.SearchLimits;
import io.rihla.workbench.jira.search.Searcher;
import io.rihla.workbench.jira.search.UserZones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code rest/api/2/search}. */
final class SearchRoutes {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PROPERTIES =
            Set.of("jql", "startAt", "maxResults", "validateQuery", "fields", "expand");
    private static final Set<String> LENIENT = Set.of("false", "warn", "none");

    private final JqlSearch search;
    private final JiraContent content;
    private final UserZones zones;
    private final SearchLimits limits;
    private final IssueJson json;

    SearchRoutes(
            JqlSearch search,
            JiraContent content,
            UserZones zones,
            SearchLimits limits,
            IssueJson json) {
        this.search = search;
        this.content = content;
        this.zones = zones;
        this.limits = limits;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", Route.API + "search/?", call -> search(call, call.parameters())),
                Route.of("POST", Route.API + "search/?", this::post));
    }

    private Object post(Call call) throws IOException {
        return search(call, call.body(limits.body(), PROPERTIES));
    }

    private Object search(Call call, JsonNode asked) {
        String userKey = call.viewer().userKey();
        Searcher searcher = new Searcher(userKey, zones.of(userKey));
        JqlQuery query = parse(asked.path("jql").asText(""));
        boolean strict = !LENIENT.contains(asked.path("validateQuery").asText("true"));
        Messages messages = search.validate(searcher, query);
        if (strict && !messages.getErrorMessages().isEmpty()) {
            throw JiraException.invalid(List.copyOf(messages.getErrorMessages()));
        }
        int start = number(asked, "startAt", 0);
        int max = pageSize(number(asked, "maxResults", USUAL_PAGE));
        if ((long) start + max > limits.window()) {
            throw JiraException.invalid(
                    ("Search limit exceeded. We couldn't complete your search because it requests %d"
                                    + " results which exceeded the search platform limit of %d.")
                            .formatted((long) start + max, limits.window()));
        }
        FoundIssues found = search.search(searcher, query, start, max);

        Set<String> fields = wanted(asked.path("fields"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", start);
        answer.put("maxResults", max);
        answer.put("total", found.total());
        answer.put(
                "issues",
                found.ids().stream()
                        .flatMap(id -> content.issues().byId(id).stream())
                        .map(issue -> json.issue(issue, call.viewer(), fields))
                        .toList());
        List<String> warnings = new ArrayList<>(messages.getErrorMessages());
        warnings.addAll(messages.getWarningMessages());
        if (!warnings.isEmpty()) {
            answer.put("warningMessages", warnings);
        }
        return answer;
    }

    /** As in the product, whoever asks for more than the cap is given the cap and no word. */
    private int pageSize(int asked) {
        return asked < 0 ? limits.results() : Math.min(asked, limits.results());
    }

    /** As in the product, the navigable ones unless something is said. */
    private static Set<String> wanted(JsonNode asked) {
        Set<String> names = new LinkedHashSet<>();
        if (asked.isArray()) {
            asked.forEach(each -> names.add(each.asText().trim()));
        } else if (!asked.asText("").isBlank()) {
            Stream.of(asked.asText().split(",")).map(String::trim).forEach(names::add);
        }
        if (names.stream().allMatch(name -> name.startsWith("-"))) {
            names.add("*navigable");
        }
        return names;
    }

    private static JqlQuery parse(String jql) {
        try {
            return JqlSearch.parse(jql);
        } catch (JqlException e) {
            throw JiraException.invalid(e.getMessage());
        }
    }

    private static int number(JsonNode asked, String name, int otherwise) {
        JsonNode value = asked.path(name);
        if (value.isMissingNode() || value.isNull() || value.asText().isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.asText());
        } catch (NumberFormatException e) {
            throw JiraException.invalid("'" + name + "' is no number: " + value.asText());
        }
    }
}
