package io.rihla.workbench;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.product.HostedProduct;
import java.nio.file.Path;

/** Where both products keep their data: files of their own, or schemas of one server. */
final class Databases implements AutoCloseable {

    private static final Databases IN_FILES = new Databases("", null);

    private final String url;
    private final PostgresServer own;

    private Databases(String url, PostgresServer own) {
        this.url = url;
        this.own = own;
    }

    static Databases start(Options options) {
        if (!options.database().equals("postgres")) {
            return IN_FILES;
        }
        Path data = options.data().resolve("postgres");
        if (options.node() > 1) {
            return new Databases(
                    PostgresServer.runningIn(data)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "The first node, which has the database, is not there")),
                    null);
        }
        PostgresServer server = PostgresServer.start(data);
        return new Databases(server.url(), server);
    }

    Database open(HostedProduct product) {
        return url.isEmpty()
                ? Database.h2File(product.home().resolve("database").resolve("h2"))
                : PostgresServer.database(url, product.id());
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
