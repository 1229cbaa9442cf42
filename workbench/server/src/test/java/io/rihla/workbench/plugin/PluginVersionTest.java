package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PluginVersionTest {

    @Test
    void ordersAsPeopleDo() {
        List<String> inOrder =
                List.of("0.9", "1.0-SNAPSHOT", "1.0-rc1", "1.0", "1.0.1", "1.2", "1.10", "2");
        for (int low = 0; low < inOrder.size(); low++) {
            for (int high = low + 1; high < inOrder.size(); high++) {
                if (!inOrder.get(low).startsWith("1.0-") || !inOrder.get(high).startsWith("1.0-")) {
                    assertThat(version(inOrder.get(low)))
                            .as("%s < %s", inOrder.get(low), inOrder.get(high))
                            .isLessThan(version(inOrder.get(high)));
                }
            }
        }
    }

    @Test
    void knowsSnapshots() {
        assertThat(version("1.0-SNAPSHOT").isSnapshot()).isTrue();
        assertThat(version("1.0").isSnapshot()).isFalse();
    }

    private static PluginVersion version(String text) {
        return new PluginVersion(text);
    }
}
