package io.rihla.bridge;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which a node does what nobody waits for. Work that is asked for again before it
 * has begun is done once, so that the queue never holds more than there are kinds of work.
 */
public class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration FOR_THE_LAST = Duration.ofSeconds(5);

    private final ScheduledThreadPoolExecutor thread;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    public Background() {
        this("rihla-bridge");
    }

    /**
     * @param name of the thread
     */
    public Background(String name) {
        thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            Thread made = new Thread(work, name);
                            made.setDaemon(true);
                            return made;
                        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Does the work after a while, unless it waits to be done already.
     *
     * @param name of the work
     */
    public void soon(String name, Duration delay, Runnable work) {
        if (!waiting.add(name)) {
            return;
        }
        try {
            thread.schedule(() -> run(name, work), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // The plugin ends; whatever was to be done is found again when it is back.
            waiting.remove(name);
        }
    }

    private void run(String name, Runnable work) {
        waiting.remove(name);
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Background work failed: {}", name, e);
        }
    }

    /** Ends the thread, in the middle of its work if that takes too long. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(FOR_THE_LAST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Background work did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
