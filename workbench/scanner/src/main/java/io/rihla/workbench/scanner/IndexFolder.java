package io.rihla.workbench.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** {@code META-INF/plugin-components} below a folder of class files. */
final class IndexFolder {

    private final Path classes;

    IndexFolder(Path classes) {
        this.classes = classes;
    }

    /** Reads all classes and writes the index; files of an earlier build are replaced. */
    Index write() throws IOException {
        Index index = Index.of(classes().stream().map(this::read).toList());
        Path folder = classes.resolve("META-INF").resolve("plugin-components");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        for (String name : index.files().keySet()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text(index.files().get(name)));
        }
        return index;
    }

    private static String text(SortedSet<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().endsWith("-info.class"))
                    .sorted()
                    .toList();
        }
    }

    private ScannedClass read(Path file) {
        try {
            return ClassFiles.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
