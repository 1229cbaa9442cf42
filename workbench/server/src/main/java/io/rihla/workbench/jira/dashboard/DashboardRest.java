package io.rihla.workbench.jira.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dashboards for scripts, under an address of the workbench's own: {@code GET} and {@code POST} of
 * {@value #PATH}, {@code GET} and {@code DELETE} of one, {@code POST} of its {@code items}, {@code
 * PUT} and {@code DELETE} of an item.
 */
final class DashboardRest extends HttpServlet {

    /** Where it is found below the context path. */
    static final String PATH = "/rest/workbench/1.0/dashboards";

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(PATH) + "(?:/(\\d+)(/items(?:/(\\d+))?)?)?/?");

    private final transient Dashboards dashboards;
    private final transient Services services;

    DashboardRest(Dashboards dashboards, Services services) {
        this.dashboards = dashboards;
        this.services = services;
    }

    static String itemAddress(DashboardItem item) {
        return PATH + "/" + item.dashboard() + "/items/" + item.id();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = 200;
        Object answer;
        try {
            answer = answer(request);
        } catch (Refused e) {
            status = e.status();
            answer = Map.of("errorMessages", List.of(e.getMessage()));
        }
        response.setStatus(answer == null ? 204 : status);
        response.setHeader("Cache-Control", "no-store");
        if (answer != null) {
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), answer);
        }
    }

    private Object answer(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            throw Refused.missing("There is no such address.");
        }
        if (request.getMethod().equals("POST") && !isJson(request)) {
            if (!XsrfToken.isGenuine(request)) {
                throw Refused.forbidden("XSRF check failed");
            }
        }
        Optional<User> viewer = services.get(CurrentUser.class).get();
        String method = request.getMethod();
        if (address.group(1) == null) {
            return ofAll(viewer, method, request);
        }
        long id = Long.parseLong(address.group(1));
        if (address.group(2) == null) {
            return ofOne(viewer, method, id);
        }
        if (address.group(3) == null) {
            return ofItems(viewer, method, id, request);
        }
        return ofItem(viewer, method, id, Long.parseLong(address.group(3)), request);
    }

    private Object ofAll(Optional<User> viewer, String method, HttpServletRequest request)
            throws IOException {
        return switch (method) {
            case "GET" -> dashboards.visible(viewer).stream().map(DashboardRest::json).toList();
            case "POST" -> {
                JsonNode body = body(request);
                yield json(
                        dashboards.create(
                                viewer, body.path("name").asText(), sharing(body), layout(body)));
            }
            default -> throw Refused.invalid("Method not allowed");
        };
    }

    private Object ofOne(Optional<User> viewer, String method, long id) {
        Dashboard dashboard = dashboards.get(viewer, id);
        switch (method) {
            case "GET" -> {
                Map<String, Object> json = json(dashboard);
                json.put(
                        "items",
                        dashboards.items(dashboard).stream().map(DashboardRest::json).toList());
                return json;
            }
            case "DELETE" -> {
                dashboards.delete(viewer, id);
                return null;
            }
            default -> throw Refused.invalid("Method not allowed");
        }
    }

    private Object ofItems(
            Optional<User> viewer, String method, long id, HttpServletRequest request)
            throws IOException {
        if (!method.equals("POST")) {
            throw Refused.invalid("Method not allowed");
        }
        JsonNode body = body(request);
        DashboardItem item =
                dashboards.addItem(
                        viewer, id, body.path("module").asText(), body.path("column").asInt(0));
        return json(
                body.has("preferences")
                        ? dashboards.configure(viewer, id, item.id(), preferences(body))
                        : item);
    }

    private Object ofItem(
            Optional<User> viewer, String method, long id, long item, HttpServletRequest request)
            throws IOException {
        if (method.equals("DELETE")) {
            dashboards.remove(viewer, id, item);
            return null;
        }
        if (!method.equals("PUT")) {
            throw Refused.invalid("Method not allowed");
        }
        JsonNode body = body(request);
        DashboardItem changed =
                body.has("column") || body.has("place")
                        ? dashboards.move(
                                viewer,
                                id,
                                item,
                                body.path("column").asInt(0),
                                body.path("place").asInt(0))
                        : null;
        if (body.has("preferences") || changed == null) {
            changed = dashboards.configure(viewer, id, item, preferences(body));
        }
        return json(changed);
    }

    /** Whatever an item gives, a text is kept: a missing value becomes the word for it. */
    private static Map<String, String> preferences(JsonNode body) {
        Map<String, String> values = new LinkedHashMap<>();
        body.path("preferences")
                .fields()
                .forEachRemaining(each -> values.put(each.getKey(), each.getValue().asText()));
        return values;
    }

    private static Sharing sharing(JsonNode body) {
        try {
            return Sharing.of(body.path("share").asText("PRIVATE"), body.path("group").asText(""));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("share is private, group or everyone");
        }
    }

    private static Layout layout(JsonNode body) {
        try {
            return Layout.valueOf(body.path("layout").asText("AA"));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("There is no such layout");
        }
    }

    private static Map<String, Object> json(Dashboard dashboard) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dashboard.id());
        json.put("name", dashboard.name());
        json.put("share", dashboard.sharing().kind());
        json.put("group", dashboard.sharing().group());
        json.put("layout", dashboard.layout());
        json.put("view", "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
        return json;
    }

    private static Map<String, Object> json(DashboardItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("module", item.module());
        json.put("column", item.column());
        json.put("place", item.place());
        json.put("preferences", item.preferences());
        json.put("encoded", ItemFrame.encoded(item));
        return json;
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/json");
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body == null || !body.isObject()) {
                throw Refused.invalid("A JSON object is missing");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw Refused.invalid("Could not read the body");
        }
    }
}
