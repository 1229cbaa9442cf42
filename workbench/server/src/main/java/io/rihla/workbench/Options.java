package io.rihla.workbench;

import java.nio.file.Path;

/**
 * How the workbench is to run.
 *
 * @param port 0 for any free one
 * @param data where everything is kept; nodes of one cluster have the same
 * @param nodeModules the installed npm packages of the workbench
 * @param database {@code h2} or {@code postgres}
 * @param node which node of a cluster this is, from 1; 0 for the only one there will be
 */
public record Options(int port, Path data, Path nodeModules, String database, int node) {

    public Options {
        if (node > 0 && !database.equals("postgres")) {
            throw new IllegalArgumentException("Several nodes need PostgreSQL");
        }
    }

    /** Without a cluster. */
    public Options(int port, Path data, Path nodeModules, String database) {
        this(port, data, nodeModules, database, 0);
    }

    /** Out of the system properties {@code workbench.*}. */
    static Options fromSystemProperties() {
        Path data = Path.of(System.getProperty("workbench.data", "workbench/data"));
        Path modules =
                Path.of(System.getProperty("workbench.node_modules", "workbench/node_modules"));
        return new Options(
                Integer.getInteger("workbench.port", 8090),
                data.toAbsolutePath(),
                modules.toAbsolutePath(),
                System.getProperty("workbench.database", "h2"),
                Integer.getInteger("workbench.node", 0));
    }

    boolean inCluster() {
        return node > 0;
    }

    /** Where this node keeps what it can make again; the first has no folder of its own. */
    Path localData() {
        return node > 1 ? data.resolve("node" + node) : data;
    }
}
