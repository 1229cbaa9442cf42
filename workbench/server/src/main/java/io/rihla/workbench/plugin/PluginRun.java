package io.rihla.workbench.plugin;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin's life from the moment it is enabled to the moment it is disabled again. */
final class PluginRun {

    private static final Logger log = LoggerFactory.getLogger(PluginRun.class);

    private final PluginHost host;
    private final RunningPlugin plugin;
    private final ModuleLoader modules;
    private ServiceExports exports;

    private PluginRun(PluginHost host, RunningPlugin plugin) {
        this.host = host;
        this.plugin = plugin;
        this.modules = new ModuleLoader(plugin, host.moduleTypes());
    }

    /** Brings a plugin up; when that fails, nothing of it is left. */
    static PluginRun start(PluginHost host, Descriptor descriptor, Path jar) throws Exception {
        Bundle bundle = host.framework().install(jar);
        RunningPlugin plugin = new RunningPlugin(descriptor, host.product(), bundle);
        PluginRun run = new PluginRun(host, plugin);
        host.bound(bundle, plugin);
        try {
            InLoader.call(
                    plugin.classLoader(),
                    () -> {
                        run.startContext();
                        return null;
                    });
            run.modules.enableAll();
            return run;
        } catch (Exception | Error e) {
            run.release();
            throw e;
        }
    }

    private void startContext() throws IOException, ClassNotFoundException {
        ScannerIndex index = ScannerIndex.read(plugin.bundle(), host.product());
        var context = PluginContext.start(plugin.bundle(), index);
        plugin.use(context);
        exports = new ServiceExports(plugin.bundle(), context, index);
    }

    RunningPlugin plugin() {
        return plugin;
    }

    List<ModuleState> states() {
        return modules.states();
    }

    /** Tells the plugin that the product is up. */
    void announceStart() {
        exports.lifecycleAware().forEach(component -> tell(component, "onStart"));
        host.listeners().forEach(listener -> listener.enabled(plugin));
    }

    /** Takes the plugin away from everybody, then from memory. */
    void stop() {
        exports.lifecycleAware().forEach(component -> tell(component, "onStop"));
        host.listeners().forEach(listener -> listener.disabling(plugin));
        modules.disableAll();
        exports.close();
        if (!host.inFlight().awaitEarlier()) {
            log.warn("Requests were still using {} when it was stopped", plugin.key());
        }
        release();
        host.listeners().forEach(listener -> listener.disabled(plugin.key()));
    }

    private void release() {
        modules.disableAll();
        if (exports != null) {
            exports.close();
        }
        ClassLoader loader = plugin.classLoader();
        try {
            plugin.closeContext();
        } catch (RuntimeException | LinkageError e) {
            log.warn("The context of {} did not close cleanly", plugin.key(), e);
        }
        host.unbound(plugin.bundle());
        try {
            host.framework().uninstall(plugin.bundle());
        } catch (BundleException e) {
            log.warn("The bundle of {} did not go cleanly", plugin.key(), e);
        }
        ClassLoaderCaches.forget(loader);
    }

    /** The interface is the plugin's view of it; the host knows only its name. */
    private void tell(Object component, String method) {
        try {
            InLoader.call(
                    plugin.classLoader(),
                    () -> component.getClass().getMethod(method).invoke(component));
        } catch (Exception | LinkageError e) {
            if (e instanceof NoSuchMethodException) {
                return;
            }
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            log.warn("{} of {} failed in {}", method, component.getClass(), plugin.key(), cause);
        }
    }
}
