package io.rihla.workbench.fragment;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws panels within a time budget: one that is slow or fails costs the page a sentence and
 * nothing else.
 */
public final class PanelRunner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PanelRunner.class);

    private final Duration budget;
    private final UnaryOperator<Callable<String>> carrier;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "panel");
                        thread.setDaemon(true);
                        // Not that of the plugin whose request happens to need a thread more.
                        thread.setContextClassLoader(PanelRunner.class.getClassLoader());
                        return thread;
                    });

    /**
     * @param budget how long the page waits for one panel
     * @param carrier takes the request's user and page along to another thread
     */
    public PanelRunner(Duration budget, UnaryOperator<Callable<String>> carrier) {
        this.budget = budget;
        this.carrier = carrier;
    }

    WebFragments.Panel draw(PanelFragment panel, String label, Map<String, Object> context) {
        String key = panel.fragment().completeKey();
        ClassLoader classes = panel.fragment().plugin().classLoader();
        Future<String> html =
                threads.submit(carrier.apply(() -> inLoader(classes, () -> panel.html(context))));
        try {
            String drawn = html.get(budget.toMillis(), TimeUnit.MILLISECONDS);
            return new WebFragments.Panel(key, label, drawn == null ? "" : drawn, false);
        } catch (TimeoutException e) {
            html.cancel(true);
            log.warn("Panel {} took longer than {} ms", key, budget.toMillis());
            return failed(key, label, "This panel took too long.");
        } catch (ExecutionException e) {
            log.error("Panel {} failed", key, e.getCause());
            return failed(key, label, "This panel could not be drawn.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(key, label, "This panel was interrupted.");
        }
    }

    private static String inLoader(ClassLoader classes, Callable<String> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static WebFragments.Panel failed(String key, String label, String sentence) {
        String html =
                "<div class=\"aui-message aui-message-warning\"><p>%s</p></div>"
                        .formatted(sentence);
        return new WebFragments.Panel(key, label, html, true);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
