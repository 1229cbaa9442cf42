package io.rihla.workbench.jira.content;

import java.util.List;
import java.util.Map;

/** A request that the issue tracker refuses, with the status that its REST answers. */
public final class JiraException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    private JiraException(int status, List<String> messages, Map<String, String> errors) {
        super(messages.isEmpty() ? errors.toString() : String.join(" ", messages));
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    public static JiraException invalid(String message) {
        return new JiraException(400, List.of(message), Map.of());
    }

    /** All that is wrong. */
    public static JiraException invalid(List<String> messages) {
        return new JiraException(400, messages, Map.of());
    }

    /** What is wrong with single fields, by the field's name. */
    public static JiraException invalid(Map<String, String> errors) {
        return new JiraException(400, List.of(), errors);
    }

    public static JiraException invalid(String field, String message) {
        return invalid(Map.of(field, message));
    }

    public static JiraException unauthorized(String message) {
        return new JiraException(401, List.of(message), Map.of());
    }

    public static JiraException forbidden(String message) {
        return new JiraException(403, List.of(message), Map.of());
    }

    public static JiraException notFound(String message) {
        return new JiraException(404, List.of(message), Map.of());
    }

    /** An HTTP status. */
    public int status() {
        return status;
    }

    public List<String> messages() {
        return messages;
    }

    public Map<String, String> errors() {
        return errors;
    }
}
