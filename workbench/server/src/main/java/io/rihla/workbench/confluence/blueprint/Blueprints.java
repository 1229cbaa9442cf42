package io.rihla.workbench.confluence.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The blueprints and templates of the plugins that are enabled, by their complete keys. */
public final class Blueprints {

    private final Map<String, Blueprint> blueprints = new ConcurrentHashMap<>();
    private final Map<String, ContentTemplate> templates = new ConcurrentHashMap<>();

    public Optional<Blueprint> find(String key) {
        return Optional.ofNullable(blueprints.get(key));
    }

    /** What a page begins with that is made from a blueprint; empty if there is no such one. */
    public Optional<String> body(String blueprint, Map<String, Object> context) {
        return find(blueprint)
                .flatMap(found -> Optional.ofNullable(templates.get(found.template())))
                .map(template -> template.filled(context));
    }

    AutoCloseable addBlueprint(String key, Blueprint blueprint) {
        blueprints.put(key, blueprint);
        return () -> blueprints.remove(key);
    }

    AutoCloseable addTemplate(String key, ContentTemplate template) {
        templates.put(key, template);
        return () -> templates.remove(key);
    }
}
