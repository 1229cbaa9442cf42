package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

    /** A copy without the entries of these names. */
    static Path without(Path folder, Predicate<String> names) {
        return copy(
                folder, (name, bytes) -> names.test(name) ? Optional.empty() : Optional.of(bytes));
    }

    /** A copy in which one text entry reads differently. */
    static Path changed(Path folder, String entry, UnaryOperator<String> change) {
        return copy(
                folder,
                (name, bytes) -> Optional.of(name.equals(entry) ? changed(bytes, change) : bytes));
    }

    /** A copy that says it is of another version. */
    static Path version(Path folder, String version) {
        String now = built().getFileName().toString().replaceAll("rihla-|\\.jar", "");
        return copy(
                folder,
                (name, bytes) ->
                        Optional.of(
                                switch (name) {
                                    case JarFile.MANIFEST_NAME ->
                                            changed(
                                                    bytes,
                                                    text ->
                                                            text.replace(
                                                                    "Bundle-Version: " + now,
                                                                    "Bundle-Version: " + version));
                                    case "atlassian-plugin.xml" ->
                                            changed(
                                                    bytes,
                                                    text ->
                                                            text.replace(
                                                                    "<version>" + now,
                                                                    "<version>" + version));
                                    default -> bytes;
                                }));
    }

    private static byte[] changed(byte[] bytes, UnaryOperator<String> change) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("Nothing was changed");
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }

    private static Path copy(Path folder, BiFunction<String, byte[], Optional<byte[]>> change) {
        Path copy = folder.resolve("rihla-copy-" + UUID.randomUUID() + ".jar");
        try (ZipFile jar = new ZipFile(built().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                Optional<byte[]> changed = change.apply(entry.getName(), bytes);
                if (changed.isPresent()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(changed.get());
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }
}
