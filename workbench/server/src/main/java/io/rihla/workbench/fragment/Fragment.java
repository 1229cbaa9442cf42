package io.rihla.workbench.fragment;

import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A web section, item or panel.
 *
 * @param place the location or section that it belongs to
 * @param weight smaller ones come first
 */
record Fragment(
        PluginContainer plugin,
        ModuleElement module,
        String place,
        int weight,
        Predicate<Map<String, Object>> condition) {

    private static final int USUAL_WEIGHT = 1000;

    static Fragment of(
            PluginContainer plugin,
            ModuleElement module,
            String place,
            Predicate<Map<String, Object>> condition) {
        int weight = Integer.parseInt(module.attribute("weight", "" + USUAL_WEIGHT));
        return new Fragment(plugin, module, place, weight, condition);
    }

    String completeKey() {
        return plugin.key() + ":" + module.key();
    }
}
