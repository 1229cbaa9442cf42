package io.rihla.workbench.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the checkout, whichever directory the tests run from. */
final class Places {

    private Places() {}

    static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("atlassian-plugin.xml"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("Not inside the checkout");
            }
        }
        return directory;
    }

    static Path workbench() {
        return root().resolve("workbench");
    }
}
