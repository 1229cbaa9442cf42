package io.rihla.workbench;

import java.nio.file.Path;

/**
 * How the workbench is to run.
 *
 * @param port 0 for any free one
 * @param data where everything is kept
 * @param nodeModules the installed npm packages of the workbench
 * @param database {@code h2} or {@code postgres}
 */
public record Options(int port, Path data, Path nodeModules, String database) {

    /** Out of the system properties {@code workbench.*}. */
    static Options fromSystemProperties() {
        Path data = Path.of(System.getProperty("workbench.data", "workbench/data"));
        Path modules =
                Path.of(System.getProperty("workbench.node_modules", "workbench/node_modules"));
        return new Options(
                Integer.getInteger("workbench.port", 8090),
                data.toAbsolutePath(),
                modules.toAbsolutePath(),
                System.getProperty("workbench.database", "h2"));
    }
}
