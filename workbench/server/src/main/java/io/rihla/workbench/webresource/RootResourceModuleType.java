package io.rihla.workbench.webresource;

import com.atlassian.plugin.PluginParseException;
import io.rihla.workbench.i18n.TextBundles;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code <resource>} right under the descriptor's root: files to download and texts. */
public final class RootResourceModuleType implements ModuleType {

    private final RootResources files;
    private final TextBundles texts;

    public RootResourceModuleType(RootResources files, TextBundles texts) {
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Set<String> elements() {
        return Set.of("resource");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) {
        ResourceFile file = ResourceFile.of(module);
        return switch (file.type()) {
            case "i18n" -> texts.add(plugin, file.location());
            case "download" ->
                    files.add(
                            plugin.key(),
                            new WebResource(
                                    plugin.key(),
                                    List.of(file),
                                    List.of(),
                                    Set.of(),
                                    Map.of(),
                                    Map.of(),
                                    plugin::resource));
            default ->
                    throw new PluginParseException(
                            "resource %s: there is no type %s".formatted(file.name(), file.type()));
        };
    }
}
