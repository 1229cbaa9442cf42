package io.rihla.workbench.product;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What parts want done when the product is up and when it goes down. */
public final class Lifecycle {

    private static final Logger log = LoggerFactory.getLogger(Lifecycle.class);

    private final List<Runnable> whenStarted = new ArrayList<>();
    private final Deque<AutoCloseable> whenStopping = new ArrayDeque<>();

    /** Runs after the last plugin of the start has been enabled and requests are answered. */
    public synchronized void onStarted(Runnable action) {
        whenStarted.add(action);
    }

    /** Runs after the plugins have stopped; the last registered is the first called. */
    public synchronized void onStop(AutoCloseable action) {
        whenStopping.push(action);
    }

    synchronized void started() {
        whenStarted.forEach(Runnable::run);
    }

    synchronized void stopped() {
        while (!whenStopping.isEmpty()) {
            try {
                whenStopping.pop().close();
            } catch (Exception e) {
                log.warn("A part of the host did not stop cleanly", e);
            }
        }
    }
}
