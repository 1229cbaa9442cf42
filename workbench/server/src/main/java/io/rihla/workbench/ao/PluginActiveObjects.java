package io.rihla.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.workbench.plugin.PluginContainer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives each plugin the Active Objects of its own {@code <ao>} module. */
public final class PluginActiveObjects {

    private final Map<String, ActiveObjects> byPlugin = new ConcurrentHashMap<>();

    void opened(String pluginKey, ActiveObjects objects) {
        byPlugin.put(pluginKey, objects);
    }

    void closed(String pluginKey) {
        byPlugin.remove(pluginKey);
    }

    /**
     * Can be had at any time, and used while the {@code <ao>} module is enabled: a bean's
     * constructor is too early.
     */
    public ActiveObjects of(PluginContainer plugin) {
        String key = plugin.key();
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("equals")) {
                                return proxy == arguments[0];
                            }
                            ActiveObjects objects = byPlugin.get(key);
                            if (objects == null) {
                                throw new IllegalStateException(
                                        "Plugin %s uses Active Objects while its <ao> module is not enabled"
                                                .formatted(key));
                            }
                            try {
                                return method.invoke(objects, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }
}
