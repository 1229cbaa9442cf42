package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.permission.Viewers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds the route of a request and writes what it answers. */
final class JiraRestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final transient List<Route> routes;
    private final transient Viewers viewers;

    JiraRestServlet(List<Route> routes, Viewers viewers) {
        this.routes = List.copyOf(routes);
        this.viewers = viewers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer;
        try {
            answer = mayComeFromAnotherSite(request) ? refused() : dispatch(request);
        } catch (JiraException e) {
            answer = failure(e.status(), e.messages(), e.errors());
        }
        write(response, answer);
    }

    private Answer dispatch(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String below = path.replaceFirst("^/rest/(api|workbench)/[^/]+", "");
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.address().matcher(below);
            if (matcher.matches()) {
                known = true;
                if (route.method().equals(request.getMethod())) {
                    return route.handler()
                            .answer(
                                    new RestCall(
                                            request, matcher.toMatchResult(), viewers.current()));
                }
            }
        }
        return known
                ? failure(405, List.of("Method Not Allowed"), Map.of())
                : failure(404, List.of("null for uri: " + request.getRequestURL()), Map.of());
    }

    /** A browser can send forms across sites, but neither JSON nor a header of its own. */
    private static boolean mayComeFromAnotherSite(HttpServletRequest request) {
        if (READING.contains(request.getMethod())
                || "no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return false;
        }
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && (type == null
                        || FORMS.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT)));
    }

    private static Answer refused() {
        return failure(403, List.of("XSRF check failed"), Map.of());
    }

    private static Answer failure(int status, List<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return new Answer(status, body);
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(JSON.writeValueAsBytes(answer.body()));
        }
    }
}
