package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.permission.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * One request to the REST.
 *
 * @param path the parts of the address that the route left open
 */
record RestCall(HttpServletRequest request, MatchResult path, Viewer viewer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String part(int group) {
        return URLDecoder.decode(path.group(group).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** An id out of the address; what is no number is the id of nothing. */
    long id(int group) {
        String text = path.group(group);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Null when it is missing. */
    String parameter(String name) {
        return request.getParameter(name);
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = parameter(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Words of a parameter that may be a list and may be repeated. */
    Set<String> words(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::trim)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }

    <T> List<T> slice(List<T> all, int start, int most) {
        int from = Math.min(start, all.size());
        return all.subList(from, Math.min(from + most, all.size()));
    }

    JsonNode body() throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body == null || !body.isObject()) {
                throw JiraException.invalid("No content to map to Object due to end of input");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw JiraException.invalid(e.getOriginalMessage());
        }
    }

    /** Someone who has logged in; anybody else is asked to. */
    String userKey() {
        if (viewer.isAnonymous()) {
            throw JiraException.unauthorized(
                    "You are not authenticated. Authentication required to perform this"
                            + " operation.");
        }
        return viewer.userKey();
    }

    void administrator() {
        userKey();
        if (!viewer.administrator()) {
            throw JiraException.forbidden(
                    "You do not have permission to perform this operation. Only a site"
                            + " administrator can do this.");
        }
    }
}
