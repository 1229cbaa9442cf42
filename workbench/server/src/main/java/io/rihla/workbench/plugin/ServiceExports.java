package io.rihla.workbench.plugin;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.context.ApplicationContext;

/** The beans that a plugin offers to others as OSGi services. */
final class ServiceExports implements AutoCloseable {

    private static final String LIFECYCLE = "com.atlassian.sal.api.lifecycle.LifecycleAware";

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<Object> lifecycleAware = new ArrayList<>();

    ServiceExports(Bundle bundle, ApplicationContext beans, ScannerIndex index)
            throws ClassNotFoundException {
        List<String> components =
                index.components().stream().map(ScannerIndex.Entry::className).toList();
        for (ScannerIndex.Entry export : index.exports()) {
            // A component of the other product may stand in the common file of exports.
            if (components.contains(export.className())) {
                register(bundle, beans.getBean(bundle.loadClass(export.className())), export);
            }
        }
    }

    private void register(Bundle bundle, Object bean, ScannerIndex.Entry export) {
        String[] interfaces =
                export.detail().isEmpty()
                        ? interfacesOf(bean.getClass())
                        : export.detail().trim().split("\\s*,\\s*");
        registrations.add(
                bundle.getBundleContext().registerService(interfaces, bean, new Hashtable<>()));
        if (List.of(interfaces).contains(LIFECYCLE)) {
            lifecycleAware.add(bean);
        }
    }

    private static String[] interfacesOf(Class<?> type) {
        String[] names =
                org.springframework.util.ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                        .map(Class::getName)
                        .toArray(String[]::new);
        return names.length == 0 ? new String[] {type.getName()} : names;
    }

    /** Those that want to know when the product is up; exporting the interface is what counts. */
    List<Object> lifecycleAware() {
        return lifecycleAware;
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }
}
