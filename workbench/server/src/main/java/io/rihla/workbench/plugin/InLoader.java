package io.rihla.workbench.plugin;

import java.util.concurrent.Callable;

/** Runs a plugin's code with the plugin's class loader as the thread's own. */
public final class InLoader {

    private InLoader() {}

    /** Exceptions come out as they are. */
    public static <T> T call(ClassLoader loader, Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } catch (Exception e) {
            throw InLoader.<RuntimeException>sneaky(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E sneaky(Exception e) throws E {
        throw (E) e;
    }
}
