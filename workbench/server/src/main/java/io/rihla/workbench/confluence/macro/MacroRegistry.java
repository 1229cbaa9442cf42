package io.rihla.workbench.confluence.macro;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The macros of the plugins that are enabled, by name. */
public final class MacroRegistry {

    private final ConcurrentSkipListMap<String, MacroModule> macros = new ConcurrentSkipListMap<>();

    public Optional<MacroModule> find(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    public Collection<MacroModule> all() {
        return List.copyOf(macros.values());
    }

    public void add(MacroModule module) {
        MacroModule other = macros.putIfAbsent(module.name(), module);
        if (other != null) {
            throw new IllegalStateException(
                    "The macro " + module.name() + " is already there, from " + other.pluginKey());
        }
    }

    void remove(MacroModule module) {
        macros.remove(module.name(), module);
    }
}
