package io.rihla.workbench.confluence.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The blueprints and templates of the plugins that are enabled, by their complete keys. */
public final class Blueprints {

    private final Map<String, String> templateOf = new ConcurrentHashMap<>();
    private final Map<String, ContentTemplate> templates = new ConcurrentHashMap<>();

    /** What a page begins with that is made from a blueprint; empty if there is no such one. */
    public Optional<String> body(String blueprint, Map<String, Object> context) {
        return Optional.ofNullable(templateOf.get(blueprint))
                .flatMap(template -> Optional.ofNullable(templates.get(template)))
                .map(template -> template.filled(context));
    }

    AutoCloseable addBlueprint(String key, String template) {
        templateOf.put(key, template);
        return () -> templateOf.remove(key);
    }

    AutoCloseable addTemplate(String key, ContentTemplate template) {
        templates.put(key, template);
        return () -> templates.remove(key);
    }
}
