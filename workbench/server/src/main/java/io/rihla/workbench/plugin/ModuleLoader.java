package io.rihla.workbench.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of one running plugin: each is enabled on its own, and fails on its own. */
final class ModuleLoader {

    private static final Logger log = LoggerFactory.getLogger(ModuleLoader.class);

    /** Elements that the products read and for which the host has nothing to do. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("rest-migration", "velocity-allowlist", "analytics-whitelist");

    /** Elements that are no modules, so that nobody misses a key or a type for them. */
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "param");

    private final RunningPlugin plugin;
    private final List<ModuleType> types;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<ModuleState> states = new ArrayList<>();

    ModuleLoader(RunningPlugin plugin, List<ModuleType> types) {
        this.plugin = plugin;
        this.types = types;
    }

    void enableAll() {
        for (ModuleElement module : plugin.modules()) {
            Optional<ModuleType> type =
                    types.stream()
                            .filter(candidate -> candidate.elements().contains(module.type()))
                            .findFirst();
            if (type.isPresent() || !NO_MODULES.contains(module.type())) {
                String error = enable(type, module);
                if (!module.key().isEmpty()) {
                    states.add(state(plugin.key(), module, error.isEmpty(), error));
                }
            }
        }
    }

    /** What a plugin's modules look like while it is not enabled. */
    static List<ModuleState> disabled(Descriptor descriptor, String product) {
        return descriptor.elementsFor(product).stream()
                .filter(module -> !module.key().isEmpty())
                .map(module -> state(descriptor.key(), module, false, ""))
                .toList();
    }

    List<ModuleState> states() {
        return List.copyOf(states);
    }

    void disableAll() {
        Collections.reverse(open);
        for (AutoCloseable module : open) {
            try {
                InLoader.call(
                        plugin.classLoader(),
                        () -> {
                            module.close();
                            return null;
                        });
            } catch (Exception | LinkageError e) {
                log.warn("A module of {} could not be disabled cleanly", plugin.key(), e);
            }
        }
        open.clear();
        states.clear();
    }

    private String enable(Optional<ModuleType> type, ModuleElement module) {
        if (module.attribute("state", "enabled").equals("disabled")) {
            return "The plugin itself leaves this module disabled (state=\"disabled\").";
        }
        if (WITHOUT_EFFECT.contains(module.type())) {
            return "";
        }
        if (type.isEmpty()) {
            return "This product has no module type <%s>.".formatted(module.type());
        }
        try {
            open.add(InLoader.call(plugin.classLoader(), () -> type.get().enable(plugin, module)));
            return "";
        } catch (Exception | LinkageError e) {
            log.warn("The module {}:{} could not be enabled", plugin.key(), module.key(), e);
            return Failure.sentence(e);
        }
    }

    private static ModuleState state(
            String plugin, ModuleElement module, boolean enabled, String error) {
        return new ModuleState(
                module.key(),
                plugin + ":" + module.key(),
                module.type(),
                module.attribute("name", module.key()),
                enabled,
                error);
    }
}
