package io.rihla.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Drihla.demo=write} writes the file anew. */
class LargeMapTest {

    private static final Path FILE = Path.of("workbench/demo/maps/large-map.json");

    @Test
    void theFileIsTheOneThatIsGenerated() throws IOException {
        String generated = new LargeMap(50, 20).json();
        if ("write".equals(System.getProperty("rihla.demo"))) {
            Files.writeString(FILE, generated);
        }

        assertThat(Files.readString(FILE).equals(generated)).isTrue();
    }
}
