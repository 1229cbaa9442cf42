package io.rihla.workbench.confluence.search;

import com.atlassian.confluence.plugins.index.api.Extractor2;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Set;

/** The module type {@code extractor2}, for the index of contents. */
public final class Extractor2ModuleType implements ModuleType {

    private final Extractors extractors;

    public Extractor2ModuleType(Extractors extractors) {
        this.extractors = extractors;
    }

    @Override
    public Set<String> elements() {
        return Set.of("extractor2");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String className =
                module.attribute("class")
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The extractor "
                                                        + module.key()
                                                        + " names no class"));
        if (!module.attribute("index", "CONTENT").equals("CONTENT")) {
            throw new IllegalArgumentException("The workbench indexes contents only");
        }
        Class<?> type = plugin.loadClass(className);
        return extractors.add(
                Integer.parseInt(module.attribute("priority", "0")),
                plugin.create(type.asSubclass(Extractor2.class)));
    }
}
