package io.rihla.workbench.fragment;

import com.atlassian.plugin.web.Condition;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code <condition>} and {@code <conditions type="AND|OR">}. A condition that fails hides
 * what it stands at.
 */
final class Conditions {

    private static final Logger log = LoggerFactory.getLogger(Conditions.class);

    private final HostConditions host;

    Conditions(HostConditions host) {
        this.host = host;
    }

    Predicate<Map<String, Object>> of(PluginContainer plugin, ModuleElement module)
            throws ClassNotFoundException {
        Predicate<Map<String, Object>> all = all(plugin, module);
        return context -> {
            try {
                return all.test(context);
            } catch (RuntimeException | LinkageError e) {
                log.warn("A condition of {}:{} failed", plugin.key(), module.key(), e);
                return false;
            }
        };
    }

    private Predicate<Map<String, Object>> all(PluginContainer plugin, ModuleElement parent)
            throws ClassNotFoundException {
        Predicate<Map<String, Object>> all = context -> true;
        for (Predicate<Map<String, Object>> part : parts(plugin, parent)) {
            all = all.and(part);
        }
        return all;
    }

    private Predicate<Map<String, Object>> any(PluginContainer plugin, ModuleElement parent)
            throws ClassNotFoundException {
        Predicate<Map<String, Object>> any = context -> false;
        for (Predicate<Map<String, Object>> part : parts(plugin, parent)) {
            any = any.or(part);
        }
        return any;
    }

    private List<Predicate<Map<String, Object>>> parts(PluginContainer plugin, ModuleElement parent)
            throws ClassNotFoundException {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (ModuleElement child : parent.children()) {
            if (child.type().equals("condition")) {
                parts.add(single(plugin, child));
            } else if (child.type().equals("conditions")) {
                boolean or = child.attribute("type", "AND").equalsIgnoreCase("OR");
                parts.add(or ? any(plugin, child) : all(plugin, child));
            }
        }
        return parts;
    }

    private Predicate<Map<String, Object>> single(PluginContainer plugin, ModuleElement element)
            throws ClassNotFoundException {
        String className = element.attribute("class", "");
        Map<String, String> params = element.params();
        Predicate<Map<String, Object>> test = host.find(className, params).orElse(null);
        if (test == null) {
            Condition condition =
                    plugin.create(plugin.loadClass(className).asSubclass(Condition.class));
            condition.init(params);
            test = condition::shouldDisplay;
        }
        return Boolean.parseBoolean(element.attribute("invert", "false")) ? test.negate() : test;
    }
}
