package io.rihla.workbench.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The module types {@code blueprint} and {@code content-template}. */
public final class BlueprintModuleType implements ModuleType {

    private final Blueprints blueprints;

    public BlueprintModuleType(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    @Override
    public Set<String> elements() {
        return Set.of("blueprint", "content-template");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String key = plugin.key() + ":" + module.key();
        if (module.type().equals("content-template")) {
            return blueprints.addTemplate(
                    key, new ContentTemplate(storage(plugin, module), provider(plugin, module)));
        }
        require(module, "index-key");
        return blueprints.addBlueprint(key, blueprint(plugin, module));
    }

    private static Blueprint blueprint(PluginContainer plugin, ModuleElement module) {
        List<Blueprint.WizardPage> wizard =
                module
                        .child("dialog-wizard")
                        .map(found -> found.children("dialog-page"))
                        .orElse(List.of())
                        .stream()
                        .map(
                                page ->
                                        new Blueprint.WizardPage(
                                                require(page, "id"),
                                                require(page, "template-key"),
                                                require(page, "title-key"),
                                                page.attribute("description-header-key", ""),
                                                page.attribute("description-content-key", ""),
                                                page.attribute("last", "").equals("true")))
                        .toList();
        return new Blueprint(
                plugin.key() + ":" + require(module, "content-template-key"),
                module.attribute("create-result", "edit").equals("view"),
                wizard);
    }

    private static String require(ModuleElement module, String attribute) {
        return module.attribute(attribute)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        module.type()
                                                + " "
                                                + module.key()
                                                + " has no "
                                                + attribute));
    }

    private static String storage(PluginContainer plugin, ModuleElement module) throws IOException {
        String location =
                module.children("resource").stream()
                        .filter(resource -> resource.attribute("name", "").equals("template"))
                        .map(resource -> resource.attribute("location", ""))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                module.key() + " has no resource \"template\""));
        URL resource = plugin.resource(location);
        if (resource == null) {
            throw new IllegalArgumentException("There is no " + location);
        }
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ContextProvider provider(PluginContainer plugin, ModuleElement module)
            throws ClassNotFoundException {
        Optional<ModuleElement> element = module.child("context-provider");
        if (element.isEmpty()) {
            return null;
        }
        Class<?> type = plugin.loadClass(element.get().attribute("class", ""));
        ContextProvider provider = plugin.create(type.asSubclass(ContextProvider.class));
        provider.init(element.get().params());
        return provider;
    }
}
