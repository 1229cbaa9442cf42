package io.rihla.workbench.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A node of the workbench as a process of its own, started as {@code workbench/run} does. */
final class NodeProcess {

    private final Path data;
    private final int port;
    private final int number;
    private Process process;

    NodeProcess(Path data, int port, int number) {
        this.data = data;
        this.port = port;
        this.number = number;
    }

    /** Waits until it is up. */
    void start() {
        Path built = Places.workbench().resolve("server/target");
        try {
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Dworkbench.port=" + port,
                                    "-Dworkbench.data=" + data,
                                    "-Dworkbench.database=postgres",
                                    "-Dworkbench.node=" + number,
                                    "-Dworkbench.node_modules="
                                            + Places.workbench().resolve("node_modules"),
                                    "-Dorg.slf4j.simpleLogger.logFile="
                                            + data.resolve("node" + number + ".log"),
                                    "-cp",
                                    built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                                    "io.rihla.workbench.Main")
                            .redirectErrorStream(true)
                            .start();
            Process started = process;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitUp(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitUp(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("UP ")) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Node " + number + " does not start:\n" + said);
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
            process = null;
        }
    }
}
