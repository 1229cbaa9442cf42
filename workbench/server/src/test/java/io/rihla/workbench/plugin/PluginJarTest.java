package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.testing.JarBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginJarTest {

    @TempDir Path folder;

    @Test
    void takesAPlugin() throws Exception {
        Path jar = JarBuilder.plugin("a", "1", "").build(folder);
        assertThat(PluginJar.open(jar).descriptor().key()).isEqualTo("a");
    }

    @Test
    void refusesWhatIsNoJar() throws Exception {
        Path text = Files.writeString(folder.resolve("plugin.jar"), "no jar at all");
        refused(text, "no jar");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        refused(Files.createFile(folder.resolve("empty.jar")), "empty");
    }

    @Test
    void refusesATruncatedJar() throws Exception {
        byte[] whole = Files.readAllBytes(JarBuilder.plugin("a", "1", "").build(folder));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        refused(Files.write(folder.resolve("half.jar"), half), "damaged");
    }

    @Test
    void refusesALibrary() {
        refused(JarBuilder.empty().file("a/b.txt", "x").build(folder), "no atlassian-plugin.xml");
    }

    @Test
    void refusesAJarWithoutPluginKeyInTheManifest() {
        refused(
                JarBuilder.plugin("a", "1", "").header("Atlassian-Plugin-Key", null).build(folder),
                "no Atlassian-Plugin-Key");
    }

    @Test
    void refusesTwoDifferentKeys() {
        refused(
                JarBuilder.plugin("a", "1", "").header("Atlassian-Plugin-Key", "b").build(folder),
                "have to be the same");
    }

    @Test
    void refusesAJarThatIsNoBundle() {
        refused(
                JarBuilder.plugin("a", "1", "").header("Bundle-SymbolicName", null).build(folder),
                "no OSGi bundle");
    }

    private static void refused(Path jar, String sentence) {
        assertThatThrownBy(() -> PluginJar.open(jar))
                .isInstanceOf(BadPluginException.class)
                .hasMessageContaining(sentence);
    }
}
