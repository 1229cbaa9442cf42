package io.rihla.workbench.services;

import io.rihla.workbench.cache.HostCacheManager;
import io.rihla.workbench.event.HostEventPublisher;
import io.rihla.workbench.scheduler.HostScheduler;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plugin that has been stopped still holds of the product. The products do not clean up
 * behind a plugin, and neither does the workbench: it only tells.
 */
public final class Leftovers {

    private final HostEventPublisher events;
    private final HostCacheManager caches;
    private final HostScheduler scheduler;

    Leftovers(HostEventPublisher events, HostCacheManager caches, HostScheduler scheduler) {
        this.events = events;
        this.caches = caches;
        this.scheduler = scheduler;
    }

    /** A line for each listener, cache loader or entry, job runner and thread of this loader. */
    public List<String> of(ClassLoader loader) {
        List<String> held = new ArrayList<>();
        held.addAll(events.heldFrom(loader));
        held.addAll(caches.heldFrom(loader));
        held.addAll(scheduler.heldFrom(loader));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getContextClassLoader() == loader
                    || thread.getClass().getClassLoader() == loader) {
                held.add("thread " + thread.getName());
            }
        }
        return held;
    }
}
