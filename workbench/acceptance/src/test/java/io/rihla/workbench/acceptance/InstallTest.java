package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallTest {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final Host host = Host.shared();

    @TempDir Path jars;

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void everyModuleIsEnabledInBothProducts(String product) {
        String base = product.equals("jira") ? host.jira() : host.confluence();
        JsonNode plugin = new Upm(base).plugin(PluginJar.KEY).expect(200).json();
        assertThat(plugin.path("enabled").asBoolean()).isTrue();
        assertThat(plugin.path("modules")).isNotEmpty();
        assertThat(plugin.path("modules"))
                .allSatisfy(module -> assertThat(module.path("enabled").asBoolean()).isTrue())
                .allSatisfy(module -> assertThat(module.has("errorMessage")).isFalse());
        assertThat(PluginJar.built().getFileName().toString())
                .isEqualTo("rihla-" + plugin.path("version").asText() + ".jar");
    }

    @Test
    void theWikisModulesAreNotThereInTheIssueTracker() {
        JsonNode inWiki = new Upm(host.confluence()).plugin(PluginJar.KEY).json().path("modules");
        JsonNode inTracker = new Upm(host.jira()).plugin(PluginJar.KEY).json().path("modules");
        assertThat(inWiki.findValuesAsText("key")).contains("journey-map", "rest");
        assertThat(inTracker.findValuesAsText("key")).doesNotContain("journey-map");
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        refused(Files.writeString(jars.resolve("notes.jar"), "no jar at all"), "no jar");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(Files.createFile(jars.resolve("empty.jar")), "empty");
    }

    @Test
    void aJarCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(PluginJar.built());
        Path half = jars.resolve("half.jar");
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(half, "no jar");
    }

    @Test
    void aJarWithoutADescriptorIsRefused() {
        refused(
                PluginJar.without(jars, name -> name.equals(DESCRIPTOR)),
                "no atlassian-plugin.xml");
    }

    @Test
    void aDescriptorThatIsBrokenXmlIsRefusedWithThePlace() {
        refused(withDescriptor(xml -> xml.replace("</atlassian-plugin>", "")), "broken at line");
    }

    @Test
    void aDescriptorWithAnEntityIsRefused() {
        refused(
                withDescriptor(
                        xml -> xml.replace("<atlassian-plugin", "<!DOCTYPE x>\n<atlassian-plugin")),
                "DOCTYPE");
    }

    @Test
    void aKeyThatDiffersFromTheManifestIsRefused() {
        refused(
                withDescriptor(
                        xml -> xml.replace("key=\"" + PluginJar.KEY + "\"", "key=\"other\"")),
                "they have to be the same");
    }

    @Test
    void anOlderVersionDoesNotReplaceTheInstalledOne() {
        refused(PluginJar.version(jars, "0.0.1"), "older");
    }

    private Path withDescriptor(UnaryOperator<String> change) {
        return PluginJar.changed(jars, DESCRIPTOR, change);
    }

    private void refused(Path jar, String reason) {
        Upm upm = new Upm(host.confluence());
        assertThat(upm.outcome(jar)).contains(reason);
        assertThat(upm.plugin(PluginJar.KEY).json().path("enabled").asBoolean()).isTrue();
        host.wiki("editor").get(Maps.PATH).expect(200);
    }
}
