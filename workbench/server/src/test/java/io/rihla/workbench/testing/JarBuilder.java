package io.rihla.workbench.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes small plugin jars out of source text, so that each test shows the plugin that it means. */
public final class JarBuilder {

    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                  http://www.atlassian.com/schema/atlassian-scanner/2
                  http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Attributes headers = new Attributes();

    private JarBuilder() {}

    /** A plugin with this key and version whose descriptor holds these modules. */
    public static JarBuilder plugin(String key, String version, String modules) {
        JarBuilder builder = new JarBuilder();
        builder.files.put(
                "atlassian-plugin.xml",
                """
                <atlassian-plugin key="%s" name="The %s" plugins-version="2">
                  <plugin-info><version>%s</version><vendor name="Test"/></plugin-info>
                  %s
                </atlassian-plugin>
                """
                        .formatted(key, key, version, modules));
        builder.header("Atlassian-Plugin-Key", key).header("Bundle-SymbolicName", key);
        builder.header("Bundle-ManifestVersion", "2");
        builder.imports(
                "com.atlassian.annotations.security",
                "com.atlassian.plugins.rest.api.security.annotation",
                "com.atlassian.sal.api.lifecycle",
                "jakarta.annotation",
                "jakarta.inject",
                "jakarta.servlet",
                "jakarta.servlet.http",
                "jakarta.ws.rs",
                "jakarta.ws.rs.core",
                "jakarta.ws.rs.ext",
                "org.springframework.stereotype");
        return builder.file("META-INF/spring/context.xml", SPRING);
    }

    public static JarBuilder empty() {
        return new JarBuilder();
    }

    public JarBuilder imports(String... packages) {
        return header(
                "Import-Package",
                String.join(
                        ",", Stream.of(packages).map(p -> p + ";resolution:=optional").toList()));
    }

    /** A null takes the header away. */
    public JarBuilder header(String name, String value) {
        if (value == null) {
            headers.remove(new Attributes.Name(name));
        } else {
            headers.putValue(name, value);
        }
        return this;
    }

    public JarBuilder file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** One of the scanner's index files. */
    public JarBuilder index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    /** A class by its full name and its whole source. */
    public JarBuilder source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    public Path build(Path folder) {
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            compile(classes);
            Path jar = Files.createTempFile(folder, "plugin", ".jar");
            write(jar, classes);
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        boolean compiled =
                compiler.getTask(
                                null,
                                null,
                                null,
                                List.of("-proc:none", "-parameters", "-d", classes.toString()),
                                null,
                                units)
                        .call();
        if (!compiled) {
            throw new IllegalStateException("The test's plugin does not compile");
        }
    }

    private void write(Path jar, Path classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putAll(headers);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(
                    URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
