package io.rihla.workbench.jira.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which address is answered by what, reading and changing kept apart. An address that ends with a
 * slash and a star stands for all below it.
 */
public final class Actions {

    private final Map<String, Action> reading = new HashMap<>();
    private final Map<String, Action> changing = new HashMap<>();

    public void get(String path, Action action) {
        reading.put(path, action);
    }

    /** Only ever run for a form that came from a page of the same session. */
    public void post(String path, Action action) {
        changing.put(path, action);
    }

    Set<String> paths() {
        Set<String> all = new TreeSet<>(reading.keySet());
        all.addAll(changing.keySet());
        return all;
    }

    Optional<Action> find(String method, String path) {
        return switch (method) {
            case "GET", "HEAD" -> find(reading, path);
            case "POST" -> find(changing, path);
            default -> Optional.empty();
        };
    }

    private static Optional<Action> find(Map<String, Action> actions, String path) {
        Action exact = actions.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int slash = path.lastIndexOf('/');
                slash > 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            Action below = actions.get(path.substring(0, slash) + "/*");
            if (below != null) {
                return Optional.of(below);
            }
        }
        return Optional.empty();
    }
}
