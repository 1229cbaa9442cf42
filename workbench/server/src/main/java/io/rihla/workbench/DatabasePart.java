package io.rihla.workbench;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;

/** Opens a product's database and closes it last. */
final class DatabasePart implements Part {

    private final Databases databases;

    DatabasePart(Databases databases) {
        this.databases = databases;
    }

    @Override
    public void install(HostedProduct product) {
        Database database = databases.open(product);
        product.services().provide(Database.class, database);
        product.useDatabase(database.dataSource(), database.transactions());
        product.lifecycle().onStop(database);
    }
}
