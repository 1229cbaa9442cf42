package io.rihla.workbench.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The jars and folders that the process runs from. */
final class ClassPath {

    private ClassPath() {}

    /** In their order; a jar that only names others in its manifest brings them in. */
    static Set<Path> entries() {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            add(entries, Path.of(entry).toAbsolutePath());
        }
        return entries;
    }

    private static void add(Set<Path> entries, Path path) {
        if (!Files.exists(path) || !entries.add(path) || Files.isDirectory(path)) {
            return;
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String more =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (more != null) {
                for (String relative : more.trim().split("\\s+")) {
                    URI uri = path.toUri().resolve(relative);
                    if ("file".equals(uri.getScheme())) {
                        add(entries, Path.of(uri));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of the class path", e);
        }
    }
}
