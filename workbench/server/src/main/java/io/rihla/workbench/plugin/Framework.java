package io.rihla.workbench.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/** One product's OSGi framework. */
final class Framework implements AutoCloseable {

    private final org.osgi.framework.launch.Framework felix;

    Framework(String product, Path cache) throws BundleException, IOException {
        Files.createDirectories(cache);
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.of(product));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*");
        settings.put("felix.log.level", "1");
        felix = new FrameworkFactory().newFramework(settings);
        felix.start();
    }

    BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs and resolves a jar, and starts it as a bundle. */
    Bundle install(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        try {
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            uninstall(bundle);
            throw e;
        }
    }

    /** Takes a bundle out and lets its class loader go. */
    void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        felix.adapt(FrameworkWiring.class)
                .refreshBundles(
                        List.of(bundle),
                        event -> {
                            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                                refreshed.countDown();
                            }
                        });
        try {
            refreshed.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws Exception {
        felix.stop();
        felix.waitForStop(20_000);
    }
}
