package io.rihla.workbench.lock;

import java.util.concurrent.TimeUnit;

/** Where the locks of a product live: in this process, or shared by several nodes. */
public interface NamedSemaphores {

    void acquire(String name) throws InterruptedException;

    boolean tryAcquire(String name, long time, TimeUnit unit) throws InterruptedException;

    void release(String name);
}
