package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A product that reads no more than the scanner's shared index gets the whole plugin all the same.
 */
class ProductFilesRemovedTest {

    @TempDir Path jars;

    @Test
    void thePluginFindsItsProductByItself() {
        Path jar =
                PluginJar.without(
                        jars,
                        name -> name.matches("META-INF/plugin-components/.+-(confluence|jira)"));
        try (Host host = Host.fresh()) {
            Upm jira = new Upm(host.jira());
            jira.install(jar);
            everyModuleIsEnabled(jira);
            Http.as(host.jira(), "viewer").get("/rest/rihla/1.0/language").expect(200);
            Upm upm = new Upm(host.confluence());
            upm.install(jar);
            everyModuleIsEnabled(upm);
            Maps maps = new Maps(host.wiki("editor"));
            String space = new Wiki(host).space("editor");
            String key = maps.take(Maps.saying("All the same"), "?space=" + space);
            maps.retext(key, 0, "stage:s1", "Edited").expect(200);
            String page = maps.read(key).json().path("page").asText();
            assertThat(host.wiki("editor").get(page).expect(200).text())
                    .contains("All the same", "Edited");
            String unplaced = maps.take(Maps.saying("Adopted"), "");
            new Wiki(host).page("editor", space, Wiki.macro(unplaced));
            assertThat(maps.read(unplaced).json().path("page").asText())
                    .as("the plugin hears of pages")
                    .isNotEmpty();
            upm.uninstall(PluginJar.KEY);
        }
    }

    private static void everyModuleIsEnabled(Upm upm) {
        JsonNode modules = upm.plugin(PluginJar.KEY).json().path("modules");
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(
                        module ->
                                assertThat(module.path("enabled").asBoolean())
                                        .as(module.toString())
                                        .isTrue());
    }
}
