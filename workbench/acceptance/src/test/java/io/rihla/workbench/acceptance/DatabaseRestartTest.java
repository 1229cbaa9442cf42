package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRestartTest {

    @TempDir Path data;

    @Test
    void pluginMapsAndPagesAreThereAgainAfterARestart() {
        String key;
        long page;
        JsonNode map;
        try (Host host = Host.on(data).withPlugin()) {
            Maps maps = new Maps(host.wiki("editor"));
            String space = new Wiki(host).space("editor");
            key = maps.take(Maps.demo("online-shop").toString(), "?space=" + space);
            maps.edit(key, 0, "c", Maps.setText("map:map", "Renamed before the night")).expect(200);
            page = new Wiki(host).page("editor", space, Wiki.macro(key));
            map = maps.map(key);
        }
        try (Host host = Host.on(data)) {
            new Upm(host.confluence()).await(PluginJar.KEY, true);
            Maps maps = new Maps(host.wiki("editor"));
            assertThat(maps.map(key)).isEqualTo(map);
            assertThat(maps.edits(key, 0).expect(200).json().path("edits")).isNotEmpty();
            assertThat(host.wiki("editor").get(Wiki.view(page)).expect(200).text())
                    .contains("Renamed before the night");
            maps.edit(key, 1, "d", Maps.setText("map:map", "And after it")).expect(200);
        }
    }
}
