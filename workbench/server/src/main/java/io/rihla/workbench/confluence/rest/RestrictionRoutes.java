package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.Operation;
import io.rihla.workbench.confluence.content.Restriction;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Restrictions of a page: {@code read} and {@code update}, each with users and groups. */
final class RestrictionRoutes {

    private static final String RESTRICTION =
            "/rest/(?:api|experimental)/content/(\\d+)/restriction";

    private final WikiContent content;
    private final Guard guard;
    private final People people;
    private final PageJson json;

    RestrictionRoutes(WikiContent content, People people, PageJson json) {
        this.content = content;
        this.guard = new Guard(content);
        this.people = people;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", RESTRICTION + "(?:/byOperation)?", this::read),
                Route.of("PUT", RESTRICTION, this::replace),
                Route.of("DELETE", RESTRICTION, this::clear));
    }

    private Answer read(RestCall call) {
        return Answer.ok(byOperation(guard.current(call.viewer(), call.id(1))));
    }

    private Answer clear(RestCall call) {
        WikiPage page = guard.editable(call.viewer(), call.id(1));
        content.pages().restrict(page, List.of());
        return Answer.ok(byOperation(page));
    }

    private Answer replace(RestCall call) throws IOException {
        WikiPage page = guard.editable(call.viewer(), call.id(1));
        JsonNode body = call.body();
        JsonNode list = body.isArray() ? body : body.path("results");
        List<Restriction> lines = new ArrayList<>();
        for (JsonNode one : list) {
            Operation operation = operation(one.path("operation").asText());
            for (JsonNode user : people(one, "user")) {
                lines.add(new Restriction(operation, Subject.user(userKey(user))));
            }
            for (JsonNode group : people(one, "group")) {
                lines.add(new Restriction(operation, Subject.group(group.path("name").asText())));
            }
        }
        content.pages().restrict(page, lines);
        return Answer.ok(byOperation(page));
    }

    private static JsonNode people(JsonNode line, String kind) {
        JsonNode found = line.path("restrictions").path(kind);
        return found.isArray() ? found : found.path("results");
    }

    private String userKey(JsonNode user) {
        String key = user.path("userKey").asText("");
        String name = user.path("username").asText("");
        return people.byKey(key)
                .or(() -> people.byName(name))
                .map(found -> found.getKey().getStringValue())
                .orElseThrow(() -> WikiException.invalid("No user " + key + name));
    }

    private Map<String, Object> byOperation(WikiPage page) {
        List<Restriction> lines = content.pages().restrictions(page);
        Map<String, Object> all = new LinkedHashMap<>();
        for (Operation operation : Operation.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("operation", word(operation));
            one.put(
                    "restrictions",
                    Map.of(
                            "user", subjects(lines, operation, Subject.Kind.USER),
                            "group", subjects(lines, operation, Subject.Kind.GROUP)));
            all.put(word(operation), one);
        }
        return all;
    }

    private Map<String, Object> subjects(
            List<Restriction> lines, Operation operation, Subject.Kind kind) {
        List<Object> results = new ArrayList<>();
        for (Restriction line : lines) {
            if (line.operation() == operation && line.subject().kind() == kind) {
                String name = line.subject().name();
                results.add(
                        kind == Subject.Kind.USER
                                ? json.person(name)
                                : Map.of("type", "group", "name", name));
            }
        }
        return Map.of("results", results, "size", results.size());
    }

    private static Operation operation(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "read" -> Operation.VIEW;
            case "update" -> Operation.EDIT;
            default -> throw WikiException.invalid("No operation " + word);
        };
    }

    private static String word(Operation operation) {
        return operation == Operation.VIEW ? "read" : "update";
    }
}
