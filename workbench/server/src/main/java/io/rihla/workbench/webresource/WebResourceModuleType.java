package io.rihla.workbench.webresource;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code <web-resource>}. */
public final class WebResourceModuleType implements ModuleType {

    private final WebResources resources;

    public WebResourceModuleType(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        refuseUnknown(module);
        return resources.add(
                new WebResource(
                        plugin.key() + ":" + module.key(),
                        module.children("resource").stream().map(ResourceFile::of).toList(),
                        texts(module, "dependency"),
                        Set.copyOf(texts(module, "context")),
                        transformers(module),
                        data(plugin, module),
                        plugin::resource));
    }

    private static void refuseUnknown(ModuleElement module) {
        if (module.child("condition").isPresent() || module.child("conditions").isPresent()) {
            throw new PluginParseException(
                    "web-resource %s: conditions are not offered by the workbench"
                            .formatted(module.key()));
        }
        for (List<String> keys : transformers(module).values()) {
            for (String key : keys) {
                if (!Transformers.KNOWN.contains(key)) {
                    throw new PluginParseException(
                            "web-resource %s: there is no transformer %s"
                                    .formatted(module.key(), key));
                }
            }
        }
    }

    private static List<String> texts(ModuleElement module, String child) {
        return module.children(child).stream().map(ModuleElement::text).toList();
    }

    private static Map<String, List<String>> transformers(ModuleElement module) {
        return module.children("transformation").stream()
                .collect(
                        Collectors.toMap(
                                element -> element.attribute("extension", ""),
                                element ->
                                        element.children("transformer").stream()
                                                .map(ModuleElement::key)
                                                .toList(),
                                (first, second) -> second));
    }

    private static Map<String, WebResourceDataProvider> data(
            PluginContainer plugin, ModuleElement module) throws ClassNotFoundException {
        Map<String, WebResourceDataProvider> providers = new LinkedHashMap<>();
        for (ModuleElement element : module.children("data")) {
            Class<?> type = plugin.loadClass(element.attribute("class", ""));
            providers.put(
                    plugin.key() + ":" + module.key() + "." + element.key(),
                    plugin.create(type.asSubclass(WebResourceDataProvider.class)));
        }
        return providers;
    }
}
