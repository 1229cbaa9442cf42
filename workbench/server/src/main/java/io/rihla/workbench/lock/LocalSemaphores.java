package io.rihla.workbench.lock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Locks of a product that runs on one node. */
public final class LocalSemaphores implements NamedSemaphores {

    private final Map<String, Semaphore> semaphores = new ConcurrentHashMap<>();

    @Override
    public void acquire(String name) throws InterruptedException {
        named(name).acquire();
    }

    @Override
    public boolean tryAcquire(String name, long time, TimeUnit unit) throws InterruptedException {
        return named(name).tryAcquire(time, unit);
    }

    @Override
    public void release(String name) {
        named(name).release();
    }

    private Semaphore named(String name) {
        return semaphores.computeIfAbsent(name, same -> new Semaphore(1, true));
    }
}
