package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code fields} and {@code update} of a request into an issue's fields. */
final class FieldReader {

    private final JiraContent content;
    private final Users users;
    private final long projectId;
    private final Map<String, String> errors = new LinkedHashMap<>();

    FieldReader(JiraContent content, Users users, long projectId) {
        this.content = content;
        this.users = users;
        this.projectId = projectId;
    }

    /**
     * @param skipped fields that the caller reads itself
     */
    IssueFields read(JsonNode body, IssueFields before, Set<String> skipped) {
        IssueFields.Editor editor = before.edit();
        Iterator<Map.Entry<String, JsonNode>> fields = body.path("fields").fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!skipped.contains(field.getKey())) {
                set(editor, field.getKey(), field.getValue());
            }
        }
        body.path("update")
                .fields()
                .forEachRemaining(
                        field -> {
                            if (field.getKey().equals("comment")
                                    || skipped.contains(field.getKey())) {
                                return;
                            }
                            field.getValue()
                                    .forEach(
                                            operation ->
                                                    operate(editor, field.getKey(), operation));
                        });
        if (!errors.isEmpty()) {
            throw JiraException.invalid(errors);
        }
        return editor.done();
    }

    /** The text of a comment that an update adds, if it adds one. */
    static Optional<String> comment(JsonNode body) {
        JsonNode text = body.path("update").path("comment").path(0).path("add").path("body");
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }

    private void operate(IssueFields.Editor editor, String name, JsonNode operation) {
        if (operation.has("set")) {
            set(editor, name, operation.get("set"));
            return;
        }
        IssueFields now = editor.done();
        boolean adding = operation.has("add");
        JsonNode value = operation.path(adding ? "add" : "remove");
        switch (name) {
            case "labels" -> {
                Set<String> labels = new LinkedHashSet<>(now.labels());
                change(labels, value.asText(), adding);
                editor.labels(labels);
            }
            case "fixVersions" ->
                    version(name, value)
                            .ifPresent(
                                    id ->
                                            editor.fixVersions(
                                                    changed(now.fixVersions(), id, adding)));
            case "versions" ->
                    version(name, value)
                            .ifPresent(
                                    id ->
                                            editor.affectedVersions(
                                                    changed(now.affectedVersions(), id, adding)));
            case "components" ->
                    component(name, value)
                            .ifPresent(
                                    id -> editor.components(changed(now.components(), id, adding)));
            default -> unknown(name);
        }
    }

    private void set(IssueFields.Editor editor, String name, JsonNode value) {
        switch (name) {
            case "summary" -> editor.summary(text(value));
            case "description" -> editor.description(text(value));
            case "issuetype" ->
                    constant(name, value, Constants::issueType, "issue type")
                            .ifPresent(type -> editor.issueType(type.id()));
            case "priority" ->
                    constant(name, value, Constants::priority, "priority")
                            .ifPresent(priority -> editor.priority(priority.id()));
            case "assignee" -> editor.assignee(user(name, value));
            case "reporter" -> editor.reporter(user(name, value));
            case "duedate" -> editor.due(day(name, value));
            case "labels" -> editor.labels(texts(value));
            case "components" -> editor.components(all(value, each -> component(name, each)));
            case "fixVersions" -> editor.fixVersions(all(value, each -> version(name, each)));
            case "versions" -> editor.affectedVersions(all(value, each -> version(name, each)));
            case "security" -> editor.securityLevel(level(name, value));
            default -> unknown(name);
        }
    }

    private void unknown(String name) {
        errors.put(
                name,
                "Field '"
                        + name
                        + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private static List<String> texts(JsonNode value) {
        List<String> all = new ArrayList<>();
        value.forEach(each -> all.add(each.asText()));
        return all;
    }

    /** The id or, without one, the name that a value names its thing by. */
    private static String idOrName(JsonNode value) {
        return value.hasNonNull("id")
                ? value.path("id").asText()
                : value.path(value.has("value") ? "value" : "name").asText("");
    }

    private <T> Optional<T> constant(
            String field, JsonNode value, Function<String, Optional<T>> finder, String kind) {
        Optional<T> found = finder.apply(idOrName(value));
        if (found.isEmpty()) {
            errors.put(field, "valid " + kind + " is required");
        }
        return found;
    }

    private String user(String field, JsonNode value) {
        if (value.isNull() || value.isObject() && value.path("name").isNull()) {
            return null;
        }
        Optional<User> user =
                value.hasNonNull("key")
                        ? users.byKey(value.path("key").asText())
                        : users.byName(value.path("name").asText(""));
        if (user.isEmpty()) {
            errors.put(field, "User '" + value.path("name").asText("") + "' does not exist.");
            return null;
        }
        return user.get().key();
    }

    private LocalDate day(String field, JsonNode value) {
        if (value.isNull() || value.asText().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeParseException e) {
            errors.put(field, "Error parsing date string: " + value.asText());
            return null;
        }
    }

    private Long level(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        String wanted = idOrName(value);
        Optional<SecurityLevel> level =
                content.securityLevels().of(projectId).stream()
                        .filter(
                                one ->
                                        String.valueOf(one.id()).equals(wanted)
                                                || one.name().equals(wanted))
                        .findFirst();
        if (level.isEmpty()) {
            errors.put(field, "Could not find valid 'id' or 'name' in security level object.");
        }
        return level.map(SecurityLevel::id).orElse(null);
    }

    private Optional<Long> version(String field, JsonNode value) {
        String wanted = idOrName(value);
        Optional<Long> id =
                content.versions().of(projectId).stream()
                        .filter(
                                one ->
                                        String.valueOf(one.id()).equals(wanted)
                                                || one.name().equals(wanted))
                        .map(one -> one.id())
                        .findFirst();
        if (id.isEmpty()) {
            errors.put(field, "Version name '" + wanted + "' is not valid");
        }
        return id;
    }

    private Optional<Long> component(String field, JsonNode value) {
        String wanted = idOrName(value);
        Optional<Long> id =
                content.components().of(projectId).stream()
                        .filter(
                                one ->
                                        String.valueOf(one.id()).equals(wanted)
                                                || one.name().equals(wanted))
                        .map(one -> one.id())
                        .findFirst();
        if (id.isEmpty()) {
            errors.put(field, "Component name '" + wanted + "' is not valid");
        }
        return id;
    }

    private static List<Long> all(JsonNode list, Function<JsonNode, Optional<Long>> finder) {
        List<Long> ids = new ArrayList<>();
        list.forEach(each -> finder.apply(each).ifPresent(ids::add));
        return ids;
    }

    private static List<Long> changed(List<Long> ids, Long id, boolean adding) {
        Set<Long> all = new LinkedHashSet<>(ids);
        change(all, id, adding);
        return List.copyOf(all);
    }

    private static <T> void change(Set<T> all, T one, boolean adding) {
        if (adding) {
            all.add(one);
        } else {
            all.remove(one);
        }
    }
}
