package io.rihla.workbench.webresource;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All web-resources of one product, in the order in which they were enabled. */
public final class WebResources {

    private static final Logger log = LoggerFactory.getLogger(WebResources.class);

    private final Map<String, WebResource> byKey = new LinkedHashMap<>();
    private final List<Runnable> whenChanged = new ArrayList<>();

    /** Calls this whenever a web-resource comes or goes. */
    public synchronized void onChange(Runnable action) {
        whenChanged.add(action);
    }

    synchronized AutoCloseable add(WebResource resource) {
        byKey.put(resource.key(), resource);
        whenChanged.forEach(Runnable::run);
        return () -> remove(resource);
    }

    private synchronized void remove(WebResource resource) {
        byKey.remove(resource.key(), resource);
        whenChanged.forEach(Runnable::run);
    }

    synchronized Optional<WebResource> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Those of a context and all they depend on, what is depended on first. */
    synchronized Collection<WebResource> inContexts(Collection<String> contexts) {
        List<String> keys = new ArrayList<>();
        for (String context : contexts) {
            byKey.values().stream()
                    .filter(resource -> resource.contexts().contains(context))
                    .forEach(resource -> keys.add(resource.key()));
        }
        return withDependencies(keys);
    }

    /** These and all they depend on, what is depended on first; unknown ones are left out. */
    synchronized Collection<WebResource> withDependencies(Collection<String> keys) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        keys.forEach(key -> collect(key, seen, ordered));
        return ordered;
    }

    private void collect(String key, Set<String> seen, Set<WebResource> ordered) {
        if (!seen.add(key) || BuiltInResources.inFrame(key)) {
            return;
        }
        WebResource resource = byKey.get(key);
        if (resource == null) {
            log.warn("There is no web-resource {}", key);
            return;
        }
        resource.dependencies().forEach(dependency -> collect(dependency, seen, ordered));
        ordered.add(resource);
    }

    /**
     * The server's template files of a web-resource and of those it depends on.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    public Set<URL> templates(String key) {
        if (find(key).isEmpty()) {
            throw new IllegalArgumentException("There is no web-resource " + key);
        }
        Set<URL> found = new LinkedHashSet<>();
        for (WebResource resource : withDependencies(List.of(key))) {
            for (ResourceFile file : resource.files()) {
                if (file.type().equals("soy")) {
                    URL url = resource.locate(file.location());
                    if (url == null) {
                        throw new IllegalArgumentException(
                                "%s has no file %s".formatted(resource.key(), file.location()));
                    }
                    found.add(url);
                }
            }
        }
        return found;
    }
}
