package io.rihla.workbench.plugin;

import java.util.List;
import java.util.Map;

/**
 * What a plugin's {@code atlassian-plugin.xml} says.
 *
 * @param params the {@code <param>}s of {@code <plugin-info>}, such as {@code configure.url}
 * @param elements every element below the root, for whichever product it is meant
 */
public record Descriptor(
        String key,
        String name,
        String version,
        String description,
        String vendor,
        String vendorUrl,
        Map<String, String> params,
        List<ModuleElement> elements) {

    /** The elements meant for this product: those that name it, and those that name none. */
    public List<ModuleElement> elementsFor(String product) {
        return elements.stream()
                .filter(
                        element ->
                                element.attribute("application")
                                        .map(product::equals)
                                        .orElse(Boolean.TRUE))
                .toList();
    }
}
