package io.rihla.workbench.fragment;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Optional;
import java.util.Set;

/** {@code <web-section>}, {@code <web-item>} and {@code <web-panel>}. */
public final class FragmentModuleType implements ModuleType {

    private final WebFragments fragments;
    private final Conditions conditions;
    private final SoyTemplateRenderer soy;

    public FragmentModuleType(
            WebFragments fragments, HostConditions conditions, SoyTemplateRenderer soy) {
        this.fragments = fragments;
        this.conditions = new Conditions(conditions);
        this.soy = soy;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-section", "web-item", "web-panel");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String place =
                module.attribute(module.type().equals("web-item") ? "section" : "location", "");
        Fragment fragment = Fragment.of(plugin, module, place, conditions.of(plugin, module));
        return switch (module.type()) {
            case "web-section" -> fragments.addSection(new LinkFragment(fragment));
            case "web-item" -> fragments.addItem(new LinkFragment(fragment));
            default ->
                    fragments.addPanel(
                            new PanelFragment(
                                    fragment, panel(plugin, module), provider(plugin, module)));
        };
    }

    /**
     * Conditions, context provider and view of a module of another type, such as a dashboard item.
     */
    public ModuleView view(PluginContainer plugin, ModuleElement module)
            throws ClassNotFoundException {
        Fragment fragment = Fragment.of(plugin, module, "", conditions.of(plugin, module));
        Optional<ModuleElement> view = viewOf(module);
        if (view.isEmpty()) {
            return new ModuleView(fragment, null);
        }
        WebPanel drawing = ViewPanel.of(plugin, view.get(), soy);
        return new ModuleView(
                fragment, new PanelFragment(fragment, drawing, provider(plugin, module)));
    }

    private static Optional<ModuleElement> viewOf(ModuleElement module) {
        return module.children("resource").stream()
                .filter(resource -> resource.attribute("name", "").equals("view"))
                .findFirst();
    }

    private WebPanel panel(PluginContainer plugin, ModuleElement module)
            throws ClassNotFoundException {
        Optional<String> className = module.attribute("class");
        Optional<ModuleElement> view = viewOf(module);
        if (className.isPresent() == view.isPresent()) {
            throw new PluginParseException(
                    "web-panel %s needs a class or a view, and not both".formatted(module.key()));
        }
        return className.isPresent()
                ? plugin.create(plugin.loadClass(className.get()).asSubclass(WebPanel.class))
                : ViewPanel.of(plugin, view.get(), soy);
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
