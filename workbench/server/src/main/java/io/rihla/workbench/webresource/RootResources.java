package io.rihla.workbench.webresource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that plugins offer for download outside any module. */
public final class RootResources {

    private final Map<String, List<WebResource>> byPlugin = new ConcurrentHashMap<>();

    AutoCloseable add(String pluginKey, WebResource file) {
        List<WebResource> files =
                byPlugin.computeIfAbsent(pluginKey, key -> new CopyOnWriteArrayList<>());
        files.add(file);
        return () -> files.remove(file);
    }

    Optional<WebResource> find(String pluginKey, String name) {
        return byPlugin.getOrDefault(pluginKey, List.of()).stream()
                .filter(resource -> resource.find(name).isPresent())
                .findFirst();
    }
}
