package io.rihla.workbench.webresource;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The web-resources of the products themselves that plugins depend on. */
final class BuiltInResources {

    /** What every page loads first: the claims of data and the guard round each batched file. */
    static final String RUNTIME =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:runtime";

    /** What loads further web-resources into a page that is open. */
    private static final String MANAGER =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";

    /** Where plugins of Confluence register what their wizards do. */
    private static final String CREATE_CONTENT =
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources";

    private static final String SOY_DEPENDENCIES = "com.atlassian.soy.soy-template-plugin:soy-deps";
    private static final String SOY_SCRIPTS = "@atlassian/soy-template-plugin-js/src/js/";

    private BuiltInResources() {}

    /** Whether the page's frame has it anyway, as it has AUI and jQuery. */
    static boolean inFrame(String key) {
        return key.startsWith("com.atlassian.auiplugin:")
                || key.startsWith("com.atlassian.plugins.jquery:")
                || key.startsWith("com.atlassian.plugins.atlassian-plugins-webresource-plugin:");
    }

    /**
     * @param nodeModules where npm put the engine's scripts
     */
    static void addTo(WebResources resources, Path nodeModules) {
        resources.add(
                resource(
                        RUNTIME,
                        List.of(script("runtime.js", "runtime.js")),
                        BuiltInResources.class::getResource));
        resources.add(
                resource(
                        MANAGER,
                        List.of(script("manager.js", "manager.js")),
                        BuiltInResources.class::getResource));
        resources.add(
                resource(
                        CREATE_CONTENT,
                        List.of(script("create-content.js", "create-content.js")),
                        BuiltInResources.class::getResource));
        resources.add(
                resource(
                        SOY_DEPENDENCIES,
                        List.of(
                                script("soyutils.js", SOY_SCRIPTS + "soyutils.js"),
                                script("atlassian-deps.js", SOY_SCRIPTS + "atlassian-deps.js")),
                        path -> url(nodeModules.resolve(path))));
    }

    private static WebResource resource(
            String key, List<ResourceFile> files, Function<String, URL> locator) {
        return new WebResource(key, files, List.of(), Set.of(), Map.of(), Map.of(), locator);
    }

    private static ResourceFile script(String name, String location) {
        return new ResourceFile("download", name, location, "", true);
    }

    private static URL url(Path file) {
        try {
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
