package io.rihla.workbench.upm;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A change to the installed plugins that somebody asked for. */
final class Task implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Task.class);

    private final String id = UUID.randomUUID().toString();
    private final String source;
    private final String userKey;
    private final long started = System.currentTimeMillis();
    private final Callable<String> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile String pluginKey = "";
    private volatile String error = "";

    /**
     * @param source what is being worked on, such as the name of the file
     * @param work gives the key of the plugin that it was about
     */
    Task(String source, String userKey, Callable<String> work) {
        this.source = source;
        this.userKey = userKey;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            pluginKey = work.call();
        } catch (Exception | LinkageError e) {
            log.info("{}: {}", source, e.getMessage());
            error = e.getMessage() == null ? e.toString() : e.getMessage();
        } finally {
            done.countDown();
        }
    }

    void await() {
        try {
            if (!done.await(120, TimeUnit.SECONDS)) {
                error = "This takes longer than two minutes; look at the log.";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String id() {
        return id;
    }

    String source() {
        return source;
    }

    String userKey() {
        return userKey;
    }

    long started() {
        return started;
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** The plugin's key; empty until the task is done, and when it failed. */
    String pluginKey() {
        return pluginKey;
    }

    /** A sentence; empty while all is well. */
    String error() {
        return error;
    }
}
