package io.rihla.workbench.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * The file in which the nodes of a cluster find each other. It outlives them, so that a node that
 * comes back finds the others. Nodes start one after the other.
 */
public final class ClusterFile {

    private static final String MEMBER = "member.";

    private final Path file;

    /**
     * @param data the directory that the nodes share
     */
    public ClusterFile(Path data) {
        file = data.resolve("cluster.properties");
    }

    /** Made by whoever asks first. */
    String clusterId() {
        return read("id")
                .orElseGet(
                        () -> {
                            String id = UUID.randomUUID().toString();
                            write("id", id);
                            return id;
                        });
    }

    /** Where a node hears the others: where it did the last time, if that is still free. */
    int memberPort(int node) throws IOException {
        Optional<Integer> before =
                read(MEMBER + node).map(Integer::valueOf).filter(ClusterFile::free);
        if (before.isPresent()) {
            return before.get();
        }
        int port = freePort();
        write(MEMBER + node, Integer.toString(port));
        return port;
    }

    /** Of all nodes that there have ever been. */
    List<Integer> memberPorts() {
        Properties known = load();
        return known.stringPropertyNames().stream()
                .filter(name -> name.startsWith(MEMBER))
                .map(name -> Integer.valueOf(known.getProperty(name)))
                .sorted()
                .toList();
    }

    /** The address that people type for the cluster, without a context path. */
    public Optional<String> address() {
        return read("address");
    }

    public void address(String address) {
        write("address", address);
    }

    private Optional<String> read(String name) {
        return Optional.ofNullable(load().getProperty(name));
    }

    private Properties load() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return properties;
    }

    private void write(String name, String value) {
        Properties properties = load();
        properties.setProperty(name, value);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(next)) {
                properties.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
