package io.rihla.workbench.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class files of a jar or of a folder. */
final class ClassBytes {

    private ClassBytes() {}

    static List<byte[]> inJar(Path jar) {
        List<byte[]> found = new ArrayList<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(open.entries())) {
                if (isClass(entry.getName())) {
                    try (InputStream in = open.getInputStream(entry)) {
                        found.add(in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static List<byte[]> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : files.filter(each -> isClass(each.toString())).sorted().toList()) {
                found.add(Files.readAllBytes(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("-info.class");
    }
}
