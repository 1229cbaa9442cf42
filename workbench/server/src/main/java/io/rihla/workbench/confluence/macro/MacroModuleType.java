package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Set;

/** The module type {@code xhtml-macro}. */
public final class MacroModuleType implements ModuleType {

    private final MacroRegistry registry;

    public MacroModuleType(MacroRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> elements() {
        return Set.of("xhtml-macro");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String className =
                module.attribute("class")
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The macro " + module.key() + " names no class"));
        Class<?> type = plugin.loadClass(className);
        if (!Macro.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(className + " is no " + Macro.class.getName());
        }
        Macro macro = plugin.create(type.asSubclass(Macro.class));
        MacroModule made = MacroModule.of(plugin.key(), module, macro);
        registry.add(made);
        return () -> registry.remove(made);
    }
}
