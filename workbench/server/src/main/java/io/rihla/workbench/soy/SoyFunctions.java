package io.rihla.workbench.soy;

import com.atlassian.soy.renderer.SoyFunction;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code <soy-function>}: functions for templates of the server, of the browser, or of both. */
public final class SoyFunctions implements ModuleType {

    private final List<SoyFunction> functions = new CopyOnWriteArrayList<>();
    private final Runnable changed;

    /**
     * @param changed called whenever there are others
     */
    public SoyFunctions(Runnable changed) {
        this.changed = changed;
    }

    public List<SoyFunction> all() {
        return List.copyOf(functions);
    }

    @Override
    public Set<String> elements() {
        return Set.of("soy-function");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        Class<?> type = plugin.loadClass(module.attribute("class", ""));
        SoyFunction function = plugin.create(type.asSubclass(SoyFunction.class));
        functions.add(function);
        changed.run();
        return () -> {
            functions.remove(function);
            changed.run();
        };
    }
}
