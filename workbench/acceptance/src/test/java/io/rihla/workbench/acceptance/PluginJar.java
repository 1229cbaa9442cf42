package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jar that an administrator would upload. */
final class PluginJar {

    static final String KEY = "io.rihla.rihla";

    private PluginJar() {}

    static Path built() {
        try (Stream<Path> files = Files.list(Places.root().resolve("target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("rihla-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The plugin has not been built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
