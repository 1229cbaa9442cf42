package io.rihla.workbench.jira.search.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.filter.FilterShare;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.filter.SavedFilter;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.rest.Beans;
import io.rihla.workbench.jira.search.SearchLimits;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code rest/api/2/filter}. */
final class FilterRoutes {

    /** Those of the answer too: programs send back what they were given. */
    private static final Set<String> PROPERTIES =
            Set.of(
                    "self",
                    "id",
                    "name",
                    "description",
                    "owner",
                    "jql",
                    "viewUrl",
                    "searchUrl",
                    "favourite",
                    "editable",
                    "sharePermissions");

    private final Filters filters;
    private final Beans beans;
    private final SearchLimits limits;
    private final String baseUrl;

    FilterRoutes(Filters filters, Beans beans, SearchLimits limits, String baseUrl) {
        this.filters = filters;
        this.beans = beans;
        this.limits = limits;
        this.baseUrl = baseUrl;
    }

    List<Route> routes() {
        String one = Route.API + "filter/(\\d{1,18})";
        return List.of(
                Route.of("POST", Route.API + "filter/?", this::create),
                Route.of("GET", Route.API + "filter/favourite", this::favourites),
                Route.of("GET", one, call -> json(call, filters.get(call.viewer(), call.id()))),
                Route.of("PUT", one, this::change),
                Route.of("DELETE", one, this::delete));
    }

    private Object create(Call call) throws IOException {
        JsonNode body = call.body(limits.body(), PROPERTIES);
        SavedFilter made =
                filters.create(
                        call.viewer(),
                        body.path("name").asText(""),
                        body.path("description").asText(""),
                        body.path("jql").asText(""),
                        shares(body.path("sharePermissions")));
        if (body.path("favourite").asBoolean(false)) {
            filters.favourite(call.viewer(), made.id(), true);
        }
        return json(call, made);
    }

    private Object change(Call call) throws IOException {
        JsonNode body = call.body(limits.body(), PROPERTIES);
        SavedFilter now = filters.get(call.viewer(), call.id());
        SavedFilter wanted =
                new SavedFilter(
                        now.id(),
                        body.path("name").asText(now.name()),
                        body.path("description").asText(now.description()),
                        now.owner(),
                        body.path("jql").asText(now.jql()),
                        body.has("sharePermissions")
                                ? shares(body.path("sharePermissions"))
                                : now.shares());
        SavedFilter changed = wanted.equals(now) ? now : filters.change(call.viewer(), wanted);
        if (body.has("favourite")) {
            filters.favourite(call.viewer(), now.id(), body.path("favourite").asBoolean());
        }
        return json(call, changed);
    }

    private Object delete(Call call) {
        filters.delete(call.viewer(), call.id());
        return null;
    }

    private Object favourites(Call call) {
        return filters.favourites(call.viewer()).stream()
                .map(filter -> json(call, filter))
                .toList();
    }

    private static List<FilterShare> shares(JsonNode list) {
        List<FilterShare> shares = new ArrayList<>();
        for (JsonNode each : list) {
            shares.add(
                    switch (each.path("type").asText()) {
                        case "global" -> FilterShare.GLOBAL;
                        case "authenticated", "loggedin" -> FilterShare.LOGGED_IN;
                        case "group" -> FilterShare.group(each.path("group").path("name").asText());
                        default -> throw JiraException.invalid("Unknown type of share.");
                    });
        }
        return shares;
    }

    private Map<String, Object> json(Call call, SavedFilter filter) {
        Viewer viewer = call.viewer();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", baseUrl + "/rest/api/2/filter/" + filter.id());
        bean.put("id", String.valueOf(filter.id()));
        bean.put("name", filter.name());
        bean.put("description", filter.description());
        bean.put("owner", beans.user(filter.owner()));
        bean.put("jql", filter.jql());
        bean.put("viewUrl", baseUrl + "/issues/?filter=" + filter.id());
        bean.put(
                "searchUrl",
                baseUrl
                        + "/rest/api/2/search?jql="
                        + URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8));
        bean.put("favourite", filters.isFavourite(viewer, filter));
        bean.put("editable", filters.mayEdit(viewer, filter));
        bean.put("sharePermissions", filter.shares().stream().map(FilterRoutes::share).toList());
        return bean;
    }

    private static Map<String, Object> share(FilterShare share) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("type", share.kind().word());
        if (share.kind() == FilterShare.Kind.GROUP) {
            bean.put("group", Map.of("name", share.group()));
        }
        return bean;
    }
}
