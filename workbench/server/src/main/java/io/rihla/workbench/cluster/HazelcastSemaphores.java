package io.rihla.workbench.cluster;

import com.hazelcast.map.IMap;
import io.rihla.workbench.lock.NamedSemaphores;
import java.util.concurrent.TimeUnit;

/** Locks that all nodes share. Hazelcast frees those of a node that has gone. */
final class HazelcastSemaphores implements NamedSemaphores {

    private final IMap<String, String> locks;

    HazelcastSemaphores(IMap<String, String> locks) {
        this.locks = locks;
    }

    @Override
    public void acquire(String name) throws InterruptedException {
        boolean acquired = false;
        while (!acquired) {
            acquired = locks.tryLock(name, 1, TimeUnit.MINUTES);
        }
    }

    @Override
    public boolean tryAcquire(String name, long time, TimeUnit unit) throws InterruptedException {
        return locks.tryLock(name, time, unit);
    }

    @Override
    public void release(String name) {
        locks.unlock(name);
    }
}
