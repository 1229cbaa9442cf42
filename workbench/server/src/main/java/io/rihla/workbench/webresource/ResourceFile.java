package io.rihla.workbench.webresource;

import io.rihla.workbench.plugin.ModuleElement;

/**
 * One {@code <resource>} of a descriptor.
 *
 * @param name what its address ends with; one that ends with a slash stands for a folder
 * @param contentType empty when the descriptor does not say
 * @param batched whether it may travel with others
 */
record ResourceFile(
        String type, String name, String location, String contentType, boolean batched) {

    static ResourceFile of(ModuleElement element) {
        return new ResourceFile(
                element.attribute("type", ""),
                element.attribute("name", ""),
                element.attribute("location", ""),
                element.params().getOrDefault("content-type", ""),
                !element.params().getOrDefault("batch", "true").equals("false"));
    }

    boolean isDownload() {
        return type.equals("download");
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** {@code js} for a template that is compiled into a script. */
    String extension() {
        return extensionOf(name);
    }

    /** What the file is before it is transformed. */
    String sourceExtension() {
        return extensionOf(location);
    }

    private static String extensionOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
