package io.rihla.workbench.upm;

import io.rihla.workbench.plugin.BadPluginException;
import io.rihla.workbench.plugin.PluginSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does one change to the installed plugins after the other, away from the request's thread. */
final class Tasks implements AutoCloseable {

    private static final int REMEMBERED = 100;

    private final PluginSystem plugins;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "plugin-tasks"));
    private final Map<String, Task> tasks =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Task> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    Tasks(PluginSystem plugins) {
        this.plugins = plugins;
    }

    Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /**
     * @param jar is deleted afterwards
     */
    Task install(Path jar, String fileName, String userKey) {
        return submit(
                fileName,
                userKey,
                () -> {
                    try {
                        if (!Switches.unsigned()) {
                            throw new BadPluginException(
                                    "Signature check failed! Sign the plugin with a certificate that this server trusts, or switch the check off on a test system (-D%s=true)."
                                            .formatted(Switches.NO_SIGNATURE_CHECK));
                        }
                        return plugins.install(jar).key();
                    } finally {
                        deleteQuietly(jar);
                    }
                });
    }

    Task enable(String key, String userKey) {
        return submit(key, userKey, () -> plugins.enable(key).key());
    }

    Task disable(String key, String userKey) {
        return submit(key, userKey, () -> plugins.disable(key).key());
    }

    Task uninstall(String key, String userKey) {
        return submit(
                key,
                userKey,
                () -> {
                    plugins.uninstall(key);
                    return key;
                });
    }

    /** Waits on a request's thread; the request no longer counts as one that uses plugins. */
    Task finish(Task task) {
        plugins.inFlight().leave();
        task.await();
        return task;
    }

    private Task submit(String source, String userKey, Callable<String> work) {
        Task task = new Task(source, userKey, work);
        tasks.put(task.id(), task);
        executor.execute(task);
        return task;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
