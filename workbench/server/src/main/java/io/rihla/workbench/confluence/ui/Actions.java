package io.rihla.workbench.confluence.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which address is answered by what, reading and changing kept apart. */
final class Actions {

    private final Map<String, Action> reading = new HashMap<>();
    private final Map<String, Action> changing = new HashMap<>();

    void get(String path, Action action) {
        reading.put(path, action);
    }

    /** Only ever run for a form that came from a page of the same session. */
    void post(String path, Action action) {
        changing.put(path, action);
    }

    Optional<Action> find(String method, String path) {
        return switch (method) {
            case "GET", "HEAD" -> Optional.ofNullable(reading.get(path));
            case "POST" -> Optional.ofNullable(changing.get(path));
            default -> Optional.empty();
        };
    }
}
