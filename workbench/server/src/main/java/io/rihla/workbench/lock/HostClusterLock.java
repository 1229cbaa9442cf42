package io.rihla.workbench.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/**
 * One named lock. It is not re-entrant: a thread that takes it twice would wait for itself for
 * ever, which the workbench reports instead.
 */
final class HostClusterLock implements ClusterLock {

    private final String name;
    private final NamedSemaphores semaphores;
    private volatile Thread owner;

    HostClusterLock(String name, NamedSemaphores semaphores) {
        this.name = name;
        this.semaphores = semaphores;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        refuseSecondTime();
        semaphores.acquire(name);
        owner = Thread.currentThread();
    }

    @Override
    public boolean tryLock() {
        try {
            return tryLock(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        refuseSecondTime();
        boolean acquired = semaphores.tryAcquire(name, time, unit);
        if (acquired) {
            owner = Thread.currentThread();
        }
        return acquired;
    }

    @Override
    public void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException(name + " is not this thread's to unlock");
        }
        owner = null;
        semaphores.release(name);
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("Cluster locks have no conditions");
    }

    boolean isHeld() {
        return owner != null;
    }

    private void refuseSecondTime() {
        if (owner == Thread.currentThread()) {
            throw new IllegalStateException(name + " is not re-entrant and held by this thread");
        }
    }
}
