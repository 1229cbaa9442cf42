package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.people.People;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Finds the route of a request and writes what it answers. */
public final class WikiRestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient List<Route> routes;
    private final transient People people;

    WikiRestServlet(List<Route> routes, People people) {
        this.routes = List.copyOf(routes);
        this.people = people;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Answer answer;
        try {
            answer = Xsrf.allows(request) ? dispatch(request, path) : refused();
        } catch (WikiException e) {
            answer = failure(e.status(), e.getMessage());
        }
        write(response, answer);
    }

    private Answer dispatch(HttpServletRequest request, String path) throws IOException {
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.address().matcher(path);
            if (matcher.matches()) {
                known = true;
                if (route.method().equals(request.getMethod())) {
                    return route.handler()
                            .answer(
                                    new RestCall(
                                            request, matcher.toMatchResult(), people.current()));
                }
            }
        }
        return known
                ? failure(405, "Method Not Allowed")
                : failure(404, "null for uri: " + request.getRequestURL());
    }

    private static Answer refused() {
        return new Answer(403, "XSRF check failed", "text/plain");
    }

    private static Answer failure(int status, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("statusCode", status);
        body.put("message", message);
        return new Answer(status, body, Answer.JSON);
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer.body() == null) {
            return;
        }
        response.setContentType(answer.type() + ";charset=UTF-8");
        byte[] bytes =
                answer.body() instanceof String text
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : JSON.writeValueAsBytes(answer.body());
        response.getOutputStream().write(bytes);
    }
}
