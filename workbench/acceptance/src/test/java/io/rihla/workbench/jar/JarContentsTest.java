package io.rihla.workbench.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is inside the jar, and what its manifest tells the products. */
class JarContentsTest {

    @Test
    void nothingOfThePlatformIsInside() throws Exception {
        assertThat(entries())
                .noneMatch(
                        name ->
                                name.matches(
                                        "(com/atlassian|net/java/ao|jakarta|javax|java"
                                                + "|org/springframework|org/slf4j)/.*"));
    }

    @Test
    void whatThePluginBringsAlongIsFlat() throws Exception {
        assertThat(entries())
                .noneMatch(name -> name.endsWith(".jar"))
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/plugin-components/component",
                        "com/fasterxml/jackson/databind/ObjectMapper.class");
    }

    @Test
    void everyFileThatTheDescriptorNamesIsThere() throws Exception {
        // The products leave out what is missing and say nothing.
        Set<String> files = Descriptor.of(Built.pluginJar()).files();

        assertThat(files).hasSizeGreaterThan(40);
        assertThat(entries()).containsAll(files);
    }

    @Test
    void noFileWritesDownAPlaceholder() throws Exception {
        try (JarFile jar = new JarFile(Built.pluginJar().toFile())) {
            String descriptor =
                    new String(
                            jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))
                                    .readAllBytes());
            assertThat(descriptor).doesNotContain("${");
        }
    }

    @Test
    void theManifestMakesItAPluginOfItsOwnKey() throws Exception {
        Attributes manifest = manifest();

        assertThat(manifest.getValue("Atlassian-Plugin-Key"))
                .isEqualTo(Descriptor.of(Built.pluginJar()).key())
                .isEqualTo("io.rihla.rihla");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("io.rihla.rihla");
        assertThat(manifest.getValue("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(manifest.getValue("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.\\w+)?");
        assertThat(manifest.getValue("Spring-Context")).startsWith("*");
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    void everyPackageOfAProductIsOptional() throws Exception {
        Map<String, String> imports = imports();

        assertThat(imports).isNotEmpty();
        imports.forEach(
                (name, directives) ->
                        assertThat(directives).as(name).contains("resolution:=optional"));
    }

    @Test
    void whatIsInsideAndTheJavaPlatformAreNotImported() throws Exception {
        assertThat(imports().keySet())
                .noneMatch(
                        name ->
                                name.matches(
                                        "(com\\.fasterxml\\.jackson|org\\.pcollections"
                                                + "|org\\.jspecify|java)\\..*"));
    }

    @Test
    void packagesNamedOnlyInTheDescriptorAreImported() throws Exception {
        for (String name : Descriptor.of(Built.pluginJar()).apiClasses()) {
            assertThat(imports()).containsKey(name.substring(0, name.lastIndexOf('.')));
        }
    }

    @Test
    void theAccessAnnotationsOfRestAreImported() throws Exception {
        // Without the import the annotations say nothing, and nobody would notice.
        assertThat(imports()).containsKey("com.atlassian.plugins.rest.api.security.annotation");
    }

    private static List<String> entries() throws Exception {
        try (JarFile jar = new JarFile(Built.pluginJar().toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    private static Attributes manifest() throws Exception {
        try (JarFile jar = new JarFile(Built.pluginJar().toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    /** Imported packages with what follows them. */
    private static Map<String, String> imports() throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        String[] clauses =
                manifest().getValue("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        for (String clause : clauses) {
            List<String> parts = Arrays.asList(clause.replace("\"", "").split(";"));
            found.put(parts.get(0), String.join(";", parts.subList(1, parts.size())));
        }
        return found;
    }
}
