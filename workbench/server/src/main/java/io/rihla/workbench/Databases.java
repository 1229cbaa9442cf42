package io.rihla.workbench;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.product.HostedProduct;
import java.nio.file.Path;

/** Where both products keep their data: files of their own, or schemas of one server. */
final class Databases implements AutoCloseable {

    private final PostgresServer postgres;

    private Databases(PostgresServer postgres) {
        this.postgres = postgres;
    }

    static Databases start(Options options) {
        Path data = options.data().resolve("postgres");
        return new Databases(
                options.database().equals("postgres") ? PostgresServer.start(data) : null);
    }

    Database open(HostedProduct product) {
        return postgres == null
                ? Database.h2File(product.home().resolve("database").resolve("h2"))
                : postgres.database(product.id());
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
