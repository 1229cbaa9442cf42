package io.rihla.workbench.jira.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The search functions of the plugins that are enabled, by name, whose case does not matter. */
public final class JqlFunctions {

    private final ConcurrentSkipListMap<String, PluginFunction> byName =
            new ConcurrentSkipListMap<>();

    public Optional<PluginFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    public Collection<PluginFunction> all() {
        return List.copyOf(byName.values());
    }

    void add(PluginFunction function) {
        String name = function.name().toLowerCase(Locale.ROOT);
        PluginFunction other = byName.putIfAbsent(name, function);
        if (other != null || BuiltInFunctions.has(name)) {
            byName.remove(name, function);
            throw new IllegalStateException("The function " + name + "() is already there");
        }
    }

    void remove(PluginFunction function) {
        byName.remove(function.name().toLowerCase(Locale.ROOT), function);
    }
}
