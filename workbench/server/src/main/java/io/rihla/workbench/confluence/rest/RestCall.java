package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request to the REST.
 *
 * @param path the parts of the address that the route left open
 */
record RestCall(HttpServletRequest request, MatchResult path, Viewer viewer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String part(int group) {
        return path.group(group);
    }

    long id(int group) {
        return number(path.group(group));
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    int number(String parameter, int otherwise) {
        String value = request.getParameter(parameter);
        return value == null || value.isEmpty() ? otherwise : (int) number(value);
    }

    /** What to expand, each with all that stands before its dots. */
    Expansions expansions() {
        return Expansions.of(parameter("expand", ""));
    }

    /** A slice of the list as {@code start} and {@code limit} ask. */
    <T> Slice<T> slice(List<T> all) {
        int start = Math.max(0, number("start", 0));
        int limit = Math.min(200, Math.max(1, number("limit", 25)));
        int from = Math.min(start, all.size());
        int to = Math.min(from + limit, all.size());
        return new Slice<>(all.subList(from, to), start, limit, all.size());
    }

    JsonNode body() throws IOException {
        byte[] bytes = request.getInputStream().readAllBytes();
        try {
            JsonNode body = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (body == null || body.isMissingNode()) {
                throw WikiException.invalid("A body is missing");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw WikiException.invalid("Could not read the body: " + e.getOriginalMessage());
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw WikiException.notFound("No content found with id : " + text);
        }
    }

    /** Names of what a caller wants to see in full. */
    record Expansions(Set<String> names) {

        static Expansions of(String list) {
            return new Expansions(
                    Arrays.stream(list.split(","))
                            .map(String::trim)
                            .filter(name -> !name.isEmpty())
                            .flatMap(Expansions::withAllBefore)
                            .collect(Collectors.toSet()));
        }

        boolean has(String name) {
            return names.contains(name);
        }

        /** What is asked of the inside of one of the names. */
        Expansions inside(String name) {
            String start = name + ".";
            return new Expansions(
                    names.stream()
                            .filter(other -> other.startsWith(start))
                            .map(other -> other.substring(start.length()))
                            .collect(Collectors.toSet()));
        }

        private static Stream<String> withAllBefore(String name) {
            Stream.Builder<String> all = Stream.builder();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                all.add(name.substring(0, dot));
            }
            return all.add(name).build();
        }
    }

    /** Part of a list. */
    record Slice<T>(List<T> results, int start, int limit, int total) {}
}
