package io.rihla.workbench.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small classes that a test writes down, compiled beside the scanner's annotations. */
final class Sources {

    private static final String IMPORTS =
            "import org.springframework.stereotype.*;"
                    + "import com.atlassian.plugin.spring.scanner.annotation.component.*;"
                    + "import com.atlassian.plugin.spring.scanner.annotation.imports.*;"
                    + "import com.atlassian.plugin.spring.scanner.annotation.export.*;";

    private final Map<String, String> texts = new TreeMap<>();
    private final Path classes;

    Sources(Path classes) {
        this.classes = classes;
        String scanner = "com.atlassian.plugin.spring.scanner.annotation.";
        annotation("org.springframework.stereotype.Component", "String value() default \"\";");
        annotation(scanner + "component.ConfluenceComponent", "String value() default \"\";");
        annotation(scanner + "component.JiraComponent", "String value() default \"\";");
        annotation(scanner + "imports.ComponentImport", "String value() default \"\";");
        annotation(scanner + "imports.ConfluenceImport", "String value() default \"\";");
        annotation(scanner + "imports.JiraImport", "String value() default \"\";");
        annotation(scanner + "export.ExportAsService", "Class<?>[] value() default {};");
    }

    /** Adds a class by its full name; its text may use the annotations without importing them. */
    Sources add(String name, String body) {
        texts.put(name, "package " + packageOf(name) + ";" + IMPORTS + body);
        return this;
    }

    /** The class files of all sources. */
    List<byte[]> compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", classes.toString(), "-proc:none", "-parameters");
        List<JavaFileObject> units = texts.entrySet().stream().map(this::unit).toList();
        if (!compiler.getTask(null, null, null, options, null, units).call()) {
            throw new IllegalStateException("A test's source does not compile.");
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(Sources::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void annotation(String name, String member) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        texts.put(
                name,
                "package " + packageOf(name) + ";public @interface " + simple + "{" + member + "}");
    }

    private JavaFileObject unit(Map.Entry<String, String> source) {
        URI uri = URI.create("source:///" + source.getKey().replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.getValue();
            }
        };
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
