package io.rihla.workbench.soy;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Holds the engine with its old Guava and Guice. Only the JDK, the interfaces that plugins
 * implement and the log are shared with the host.
 */
final class EngineClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    EngineClassLoader(URL... jars) {
        super(jars, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("com.atlassian.soy.renderer.") || name.startsWith("org.slf4j.")) {
            return EngineClassLoader.class.getClassLoader().loadClass(name);
        }
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notOurs) {
                return super.loadClass(name, resolve);
            }
        }
    }
}
