package io.rihla.workbench.plugin;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Puts the OSGi services that a plugin imports into its context as beans. */
final class ServiceImports {

    private final Bundle bundle;
    private final ConfigurableListableBeanFactory beans;
    private final Set<String> names = new LinkedHashSet<>();

    ServiceImports(Bundle bundle, ConfigurableListableBeanFactory beans) {
        this.bundle = bundle;
        this.beans = beans;
    }

    void add(ScannerIndex.Entry entry) {
        String type = entry.className();
        String name =
                entry.detail().isEmpty()
                        ? Introspector.decapitalize(type.substring(type.lastIndexOf('.') + 1))
                        : entry.detail();
        if (beans.containsSingleton(name)) {
            throw new IllegalStateException(
                    "Two imported services would both be called \"%s\" (one is %s). Give one of them a name of its own in its import annotation."
                            .formatted(name, type));
        }
        beans.registerSingleton(name, service(type));
        names.add(name);
    }

    /** The names of the beans that were put in. */
    Set<String> names() {
        return names;
    }

    private Object service(String type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type);
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new MissingServiceException(type);
        }
        try {
            Class<?> face = bundle.loadClass(type);
            return face.isInterface() ? proxy(face, service) : service;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The plugin imports the service %s, but its manifest does not import the package; add it to Import-Package."
                            .formatted(type),
                    e);
        }
    }

    /** As in the products, a plugin sees the interface alone and can cast to nothing else. */
    private static Object proxy(Class<?> face, Object service) {
        return Proxy.newProxyInstance(
                face.getClassLoader(),
                new Class<?>[] {face},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class
                            && method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    }
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
