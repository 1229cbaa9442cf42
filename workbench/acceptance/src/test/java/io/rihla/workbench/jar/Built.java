package io.rihla.workbench.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build put its jars and classes. */
final class Built {

    private Built() {}

    static Path pluginJar() {
        return jar(root().resolve("target"), "rihla-");
    }

    static List<Path> sampleJars() {
        Path samples = root().resolve("workbench/samples");
        return List.of(
                jar(samples.resolve("greeter/target"), "sample-greeter-"),
                jar(samples.resolve("ledger/target"), "sample-ledger-"));
    }

    static Path contractClasses() {
        return root().resolve("workbench/contracts/target/classes");
    }

    static Path contractSources() {
        return root().resolve("workbench/contracts/src/main/java");
    }

    /** The classes of the host, which reads back what plugins hand over in the API's classes. */
    static List<Path> hostClasses() {
        return List.of(
                root().resolve("workbench/server/target/classes"),
                root().resolve("workbench/platform/target/classes"));
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("atlassian-plugin.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path jar(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
