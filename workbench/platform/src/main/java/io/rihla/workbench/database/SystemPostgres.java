package io.rihla.workbench.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server that the operating system's package brought. PostgreSQL refuses to run as root, so
 * root runs it as the package's user.
 */
final class SystemPostgres implements PostgresProcess {

    private final Path directory;
    private final int port;
    private final boolean keep;

    private SystemPostgres(Path directory, int port, boolean keep) {
        this.directory = directory;
        this.port = port;
        this.keep = keep;
    }

    /**
     * @param data null for one that is thrown away
     * @param durable whether the data outlive a machine that stops in the middle
     */
    static SystemPostgres start(Path data, boolean durable) throws IOException {
        boolean keep = data != null;
        Path directory = keep ? data.toAbsolutePath() : Files.createTempDirectory("postgres");
        Files.createDirectories(directory);
        if (asRoot()) {
            run(List.of("chown", "-R", USER, directory.toString()));
        }
        if (!Files.exists(directory.resolve("PG_VERSION"))) {
            command("initdb", "-D", directory, "-A", "trust", "-U", USER, "-E", "UTF8")
                    .with("--locale=C.UTF-8")
                    .run();
        }
        int port = freePort();
        String options =
                "-p %d -k %s -c listen_addresses=127.0.0.1 -c max_connections=300%s"
                        .formatted(port, directory, durable ? "" : throwaway());
        command("pg_ctl", "-D", directory, "-o", options, "-l", directory.resolve("server.log"))
                .with("-w", "start")
                .run();
        return new SystemPostgres(directory, port, keep);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void stop() throws IOException {
        command("pg_ctl", "-D", directory, "-m", "fast", "-w", "stop").run();
        if (!keep) {
            run(List.of("rm", "-rf", directory.toString()));
        }
    }

    private static String throwaway() {
        return THROWAWAY.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
    }

    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Command command(String program, Object... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (asRoot()) {
            line.addAll(List.of("runuser", "-u", USER, "--"));
        }
        line.add(installed(program));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        return new Command(line);
    }

    private static String installed(String program) throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return program;
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin").resolve(program))
                    .filter(Files::isExecutable)
                    .max(Path::compareTo)
                    .map(Path::toString)
                    .orElse(program);
        }
    }

    private static void run(List<String> line) throws IOException {
        new Command(line).run();
    }

    private record Command(List<String> line) {

        Command with(String... more) {
            List<String> longer = new ArrayList<>(line);
            longer.addAll(List.of(more));
            return new Command(longer);
        }

        void run() throws IOException {
            Process process =
                    new ProcessBuilder(line)
                            .directory(Path.of("/").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                int code = process.waitFor();
                if (code != 0) {
                    throw new IOException(String.join(" ", line) + " ended with " + code);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while " + String.join(" ", line), e);
            }
        }
    }
}
