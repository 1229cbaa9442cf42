package io.rihla.workbench.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The server that comes as a Maven artifact. Works as root too, by way of {@code unshare}. */
final class ZonkyPostgres implements PostgresProcess {

    private final EmbeddedPostgres server;

    private ZonkyPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * @param data null for one that is thrown away
     * @param durable whether the data outlive a machine that stops in the middle
     */
    static ZonkyPostgres start(Path data, boolean durable) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setPGStartupWait(Duration.ofSeconds(60));
        if (!durable) {
            THROWAWAY.forEach(builder::setServerConfig);
        }
        if (data != null) {
            Files.createDirectories(data.toAbsolutePath().getParent());
            builder.setDataDirectory(data).setCleanDataDirectory(false);
        }
        return new ZonkyPostgres(builder.start());
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public void stop() throws IOException {
        server.close();
    }
}
