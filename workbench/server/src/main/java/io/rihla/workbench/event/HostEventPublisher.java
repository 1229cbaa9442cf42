package io.rihla.workbench.event;

import com.atlassian.event.api.EventPublisher;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers events on the publisher's thread, after the commit when a transaction is open; those
 * marked {@code @AsynchronousPreferred} on a thread of its own. It can be told to lose events, as a
 * product does that stops between its commit and its listeners.
 */
public final class HostEventPublisher implements EventPublisher, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HostEventPublisher.class);
    private static final String ASYNCHRONOUS = "com.atlassian.event.api.AsynchronousPreferred";

    private final List<RegisteredListener> listeners = new CopyOnWriteArrayList<>();
    private final TransactionTemplate outsideTransaction;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "events");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final Phaser deliveries = new Phaser(1);
    private volatile boolean swallowing;

    public HostEventPublisher(PlatformTransactionManager transactions) {
        outsideTransaction = new TransactionTemplate(transactions);
        outsideTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** While true, events reach nobody and nobody is told. */
    public void swallow(boolean nowSwallowing) {
        swallowing = nowSwallowing;
    }

    @Override
    public void publish(Object event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deliver(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        // The committed transaction still stands on the thread: what a listener
                        // wrote into it would never be committed.
                        outsideTransaction.executeWithoutResult(status -> deliver(event));
                    }
                });
    }

    /**
     * @throws IllegalArgumentException when no method of the object listens
     */
    @Override
    public void register(Object listener) {
        List<RegisteredListener> found = RegisteredListener.methodsOf(listener);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No listening method in " + listener.getClass());
        }
        unregister(listener);
        listeners.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered.belongsTo(listener));
    }

    private void deliver(Object event) {
        if (swallowing) {
            return;
        }
        if (!prefersBackground(event)) {
            call(event);
            return;
        }
        deliveries.register();
        background.execute(
                () -> {
                    try {
                        call(event);
                    } finally {
                        deliveries.arriveAndDeregister();
                    }
                });
    }

    private static boolean prefersBackground(Object event) {
        for (Annotation annotation : event.getClass().getAnnotations()) {
            if (annotation.annotationType().getName().equals(ASYNCHRONOUS)) {
                return true;
            }
        }
        return false;
    }

    private void call(Object event) {
        for (RegisteredListener listener : listeners) {
            if (listener.takes(event)) {
                try {
                    listener.call(event);
                } catch (Throwable e) {
                    log.error("A listener failed: {}", listener, e);
                }
            }
        }
    }

    /** Waits until the events delivered in the background have been. */
    public void awaitDeliveries() {
        deliveries.arriveAndAwaitAdvance();
    }

    /** Listeners whose class comes from this loader, for finding what a stopped plugin left. */
    public Collection<String> heldFrom(ClassLoader loader) {
        List<String> held = new ArrayList<>();
        listeners.stream()
                .filter(listener -> listener.comesFrom(loader))
                .forEach(listener -> held.add("listener " + listener));
        return held;
    }

    @Override
    public void close() {
        background.shutdownNow();
        listeners.clear();
    }
}
