package io.rihla.workbench.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages that a product's framework shows to plugins, found on the class path. The packages
 * of the other product are not among them, and neither are the host's own.
 */
final class SystemPackages {

    /** What the products export; a plugin that needs anything else has to bring it. */
    private static final List<String> EXPORTED =
            List.of(
                    "com.atlassian.",
                    "net.java.ao",
                    "jakarta.",
                    "javax.annotation",
                    "org.slf4j",
                    "org.springframework.",
                    "org.aopalliance.",
                    "com.fasterxml.jackson.");

    private static final Map<String, List<String>> OF_ONE_PRODUCT =
            Map.of(
                    "confluence", List.of("com.atlassian.confluence", "com.atlassian.user"),
                    "jira", List.of("com.atlassian.jira", "com.atlassian.query"));

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+){0,2})[^/]*\\.jar$");

    private SystemPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra} for this product. */
    static String of(String product) {
        List<String> clauses = new ArrayList<>();
        OnClassPath.VERSIONS.forEach(
                (name, version) -> {
                    if (isExported(name, product)) {
                        clauses.add(name + ";version=\"" + version + "\"");
                    }
                });
        return String.join(",", clauses);
    }

    /** The class path stays the same as long as the process lives; it is read once. */
    private static final class OnClassPath {

        static final Map<String, String> VERSIONS = new TreeMap<>();

        static {
            for (Path path : ClassPath.entries()) {
                String version = version(path.toString());
                packagesIn(path).forEach(name -> VERSIONS.putIfAbsent(name, version));
            }
        }
    }

    static boolean isExported(String name, String product) {
        boolean foreign =
                OF_ONE_PRODUCT.entrySet().stream()
                        .filter(owner -> !owner.getKey().equals(product))
                        .flatMap(owner -> owner.getValue().stream())
                        .anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
        return !foreign && EXPORTED.stream().anyMatch(name::startsWith);
    }

    private static Set<String> packagesIn(Path path) {
        Set<String> names = new TreeSet<>();
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.map(
                                    file ->
                                            path.relativize(file)
                                                    .toString()
                                                    .replace(File.separatorChar, '/'))
                            .forEach(file -> addPackage(names, file));
                }
            } else if (Files.isRegularFile(path)) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    jar.stream().forEach(entry -> addPackage(names, entry.getName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of the class path", e);
        }
        return names;
    }

    private static void addPackage(Set<String> names, String file) {
        int slash = file.lastIndexOf('/');
        if (slash > 0 && file.endsWith(".class") && !file.startsWith("META-INF/")) {
            names.add(file.substring(0, slash).replace('/', '.'));
        }
    }

    private static String version(String jar) {
        Matcher matcher = VERSION.matcher(jar);
        return matcher.find() ? matcher.group(1) : "0.0.0";
    }
}
