package io.rihla.workbench.upm;

import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.plugin.ModuleState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plugins and tasks as the REST calls show them. */
final class PluginJson {

    private final String base;

    /**
     * @param contextPath of the product
     */
    PluginJson(String contextPath) {
        base = contextPath + UpmRestServlet.PATH + "/";
    }

    Map<String, Object> list(Iterable<InstalledPlugin> plugins) {
        List<Map<String, Object>> all = new ArrayList<>();
        plugins.forEach(plugin -> all.add(summary(plugin)));
        return Map.of("plugins", all, "links", Map.of("self", base));
    }

    Map<String, Object> plugin(InstalledPlugin plugin) {
        Map<String, Object> json = summary(plugin);
        json.put("modules", plugin.modules().stream().map(this::module).toList());
        if (!plugin.error().isEmpty()) {
            json.put("errorMessage", plugin.error());
        }
        return json;
    }

    String address(String key) {
        return base + key + "-key";
    }

    private Map<String, Object> summary(InstalledPlugin plugin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("enabled", plugin.enabled());
        json.put("links", Map.of("self", address(plugin.key())));
        json.put("name", plugin.name());
        json.put("version", plugin.version());
        json.put("userInstalled", true);
        json.put("optional", true);
        json.put("key", plugin.key());
        json.put("description", plugin.description());
        json.put("vendor", Map.of("name", plugin.vendor()));
        json.put("usesLicensing", false);
        return json;
    }

    private Map<String, Object> module(ModuleState module) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", module.key());
        json.put("completeKey", module.completeKey());
        json.put("name", module.name());
        json.put("enabled", module.enabled());
        json.put("optional", true);
        json.put("broken", !module.error().isEmpty());
        if (!module.error().isEmpty()) {
            json.put("errorMessage", module.error());
        }
        return json;
    }

    Map<String, Object> task(Task task) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("done", task.isDone());
        status.put("source", task.source());
        if (!task.error().isEmpty()) {
            status.put("subCode", "upm.pluginInstall.error");
            status.put("errorMessage", task.error());
        }
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", base + "pending/" + task.id());
        if (!task.pluginKey().isEmpty()) {
            links.put("result", address(task.pluginKey()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "INSTALL");
        json.put("pingAfter", 100);
        json.put("status", status);
        json.put("links", links);
        json.put("userKey", task.userKey());
        json.put("timestamp", task.started());
        return json;
    }
}
