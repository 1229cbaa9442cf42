package io.rihla.workbench.plugin;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.support.GenericApplicationContext;

/** A plugin's bundle with its Spring context. */
final class RunningPlugin implements PluginContainer {

    private final Descriptor descriptor;
    private final List<ModuleElement> elements;
    private final Bundle bundle;
    private final ClassLoader loader;
    private GenericApplicationContext context;

    RunningPlugin(Descriptor descriptor, String product, Bundle bundle) {
        this.descriptor = descriptor;
        this.elements = descriptor.elementsFor(product);
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Services bound to this plugin may ask for all but its beans before this is called. */
    void use(GenericApplicationContext started) {
        context = started;
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    @Override
    public URL resource(String path) {
        return bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public <T> T create(Class<T> type) {
        return InLoader.call(loader, () -> context().getBeanFactory().createBean(type));
    }

    @Override
    public <T> Collection<T> beans(Class<T> type) {
        return context().getBeansOfType(type).values();
    }

    @Override
    public Object bean(String name) {
        return context().getBean(name);
    }

    @Override
    public Collection<ModuleElement> modules() {
        return elements;
    }

    void closeContext() {
        if (context != null) {
            InLoader.call(
                    loader,
                    () -> {
                        context.close();
                        return null;
                    });
            context = null;
        }
    }

    private GenericApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("The plugin " + key() + " is not enabled");
        }
        return context;
    }
}
