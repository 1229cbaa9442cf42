package io.rihla.workbench;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import java.util.function.Function;

/** Opens a product's database and closes it last. */
final class DatabasePart implements Part {

    private final Function<HostedProduct, Database> opener;

    DatabasePart(Function<HostedProduct, Database> opener) {
        this.opener = opener;
    }

    /** In files of the product's home. */
    static DatabasePart embedded() {
        return new DatabasePart(
                product -> Database.h2File(product.home().resolve("database").resolve("h2")));
    }

    @Override
    public void install(HostedProduct product) {
        Database database = opener.apply(product);
        product.services().provide(Database.class, database);
        product.useDatabase(database.dataSource(), database.transactions());
        product.lifecycle().onStop(database);
    }
}
