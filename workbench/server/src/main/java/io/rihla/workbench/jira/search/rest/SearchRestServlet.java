package io.rihla.workbench.jira.search.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.web.XsrfToken;
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
public final class SearchRestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final transient List<Route> routes;
    private final transient Viewers viewers;

    SearchRestServlet(List<Route> routes, Viewers viewers) {
        this.routes = List.copyOf(routes);
        this.viewers = viewers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            write(response, 200, answer(request));
        } catch (JiraException e) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("errorMessages", e.messages());
            problem.put("errors", e.errors());
            write(response, e.status(), problem);
        }
    }

    private Object answer(HttpServletRequest request) throws IOException {
        if (isForm(request)
                && !"no-check".equals(request.getHeader("X-Atlassian-Token"))
                && !XsrfToken.isGenuine(request)) {
            throw JiraException.forbidden("XSRF check failed");
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (Route route : routes) {
            Matcher matcher = route.address().matcher(path);
            if (matcher.matches() && route.method().equals(request.getMethod())) {
                return route.handler()
                        .answer(new Call(request, matcher.toMatchResult(), viewers.current()));
            }
        }
        throw JiraException.notFound("null for uri: " + request.getRequestURL());
    }

    /** What a page of another site could send without being asked. */
    private static boolean isForm(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        String type = request.getContentType();
        return type == null || FORMS.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
    }

    private static void write(HttpServletResponse response, int status, Object body)
            throws IOException {
        response.setStatus(body == null ? HttpServletResponse.SC_NO_CONTENT : status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (body != null) {
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), body);
        }
    }
}
