package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Both products on two nodes that share PostgreSQL, with Rihla in both, as an administrator has
 * installed it on the first. Each node keeps its port when it comes back. The nodes are in this
 * process, unless the second is wanted as one of its own.
 */
final class TwoNodes implements AutoCloseable {

    private static TwoNodes shared;

    private final Path data;
    private final List<Integer> ports;
    private final Host[] hosts = new Host[2];
    private final NodeProcess process;

    private TwoNodes(boolean secondProcess) {
        try {
            data = Files.createTempDirectory("workbench");
            ports = List.of(freePort(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = secondProcess ? new NodeProcess(data, ports.get(1), 2) : null;
        start(1);
        new Upm(confluence(1)).install(PluginJar.built());
        new Upm(jira(1)).install(PluginJar.built());
        start(2);
    }

    /** The two nodes that most tests share; whoever kills one starts it again. */
    static synchronized TwoNodes shared() {
        if (shared == null) {
            shared = fresh();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Two nodes of a test's own, in this process. */
    static TwoNodes fresh() {
        return new TwoNodes(false);
    }

    /** Two nodes of a test's own, the second of which is another process. */
    static TwoNodes inTwoProcesses() {
        return new TwoNodes(true);
    }

    /**
     * A node in this process.
     *
     * @param number 1 or 2
     */
    Host host(int number) {
        Host host = hosts[number - 1];
        if (host == null) {
            throw new IllegalStateException("Node " + number + " is not in this process now");
        }
        return host;
    }

    String confluence(int number) {
        return "http://127.0.0.1:" + ports.get(number - 1) + "/confluence";
    }

    String jira(int number) {
        return "http://127.0.0.1:" + ports.get(number - 1) + "/jira";
    }

    /** A node's wiki, to somebody whose password is their name. */
    Http wiki(int number, String user) {
        return Http.as(confluence(number), user);
    }

    /** Rihla's maps on a node, for one person. */
    Maps maps(int number, String user) {
        return new Maps(wiki(number, user));
    }

    /**
     * Ends a node in the middle of whatever it is doing: connections are cut, transactions rolled
     * back, memory and locks are lost.
     */
    void kill(int number) {
        if (isProcess(number)) {
            process.kill();
        } else {
            host(number).kill();
            hosts[number - 1] = null;
        }
    }

    /** Starts a node that has been killed; it answers and has the plugin enabled. */
    void start(int number) {
        if (isProcess(number)) {
            process.start();
        } else {
            hosts[number - 1] = Host.node(data, ports.get(number - 1), number);
        }
    }

    private boolean isProcess(int number) {
        return number == 2 && process != null;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.kill();
        }
        // The first has the database.
        for (int number = 2; number >= 1; number--) {
            if (hosts[number - 1] != null) {
                hosts[number - 1].close();
                hosts[number - 1] = null;
            }
        }
    }
}
