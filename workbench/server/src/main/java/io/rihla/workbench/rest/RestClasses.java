package io.rihla.workbench.rest;

import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.PluginContainer;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.SpringAsmInfo;

/**
 * Finds the resource and provider classes among the jar's own entries; jars inside the jar are not
 * looked into, and classes that carry neither annotation are never loaded.
 */
final class RestClasses {

    private static final String RESOURCE = "Ljakarta/ws/rs/Path;";
    private static final String PROVIDER = "Ljakarta/ws/rs/ext/Provider;";

    private final List<Class<?>> resources = new ArrayList<>();
    private final List<Class<?>> providers = new ArrayList<>();

    /**
     * @param module its {@code <package>} children limit where to look
     */
    static RestClasses find(PluginContainer plugin, ModuleElement module)
            throws IOException, ClassNotFoundException {
        RestClasses found = new RestClasses();
        List<String> packages =
                module.children("package").stream().map(ModuleElement::text).toList();
        for (URL file : classFiles(plugin)) {
            String name = file.getPath().substring(1).replace('/', '.');
            name = name.substring(0, name.length() - ".class".length());
            if (packages.isEmpty() || isIn(packages, name)) {
                found.add(plugin, name, file);
            }
        }
        return found;
    }

    List<Class<?>> resources() {
        return resources;
    }

    List<Class<?>> providers() {
        return providers;
    }

    private static boolean isIn(List<String> packages, String className) {
        return packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    private static List<URL> classFiles(PluginContainer plugin) {
        Bundle bundle = ((BundleReference) plugin.classLoader()).getBundle();
        var files = bundle.findEntries("/", "*.class", true);
        return files == null ? List.of() : Collections.list(files);
    }

    private void add(PluginContainer plugin, String name, URL file)
            throws IOException, ClassNotFoundException {
        boolean[] seen = new boolean[2];
        try (var in = file.openStream()) {
            new ClassReader(in)
                    .accept(
                            new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                                @Override
                                public AnnotationVisitor visitAnnotation(
                                        String type, boolean visible) {
                                    seen[0] |= type.equals(RESOURCE);
                                    seen[1] |= type.equals(PROVIDER);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE
                                    | ClassReader.SKIP_DEBUG
                                    | ClassReader.SKIP_FRAMES);
        }
        if (seen[0]) {
            resources.add(plugin.loadClass(name));
        } else if (seen[1]) {
            providers.add(plugin.loadClass(name));
        }
    }
}
