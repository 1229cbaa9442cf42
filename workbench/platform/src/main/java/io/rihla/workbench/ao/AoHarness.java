package io.rihla.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.HostTransactionalExecutorFactory;
import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.database.SqlTrace;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.RawEntity;

/**
 * Real Active Objects over a database of its own, for tests of stores.
 *
 * <pre>{@code
 * try (AoHarness harness = AoHarness.on(DatabaseKind.POSTGRES, "io.rihla.rihla", MapRow.class)) {
 *     var store = new MapStore(harness.activeObjects());
 *     var recording = harness.statements().record(() -> store.load(key));
 *     assertThat(recording.statements()).hasSize(1);
 * }
 * }</pre>
 */
public final class AoHarness implements AutoCloseable {

    private final Database database;
    private final ActiveObjectsModule module;
    private final Namespace namespace;
    private final ActiveObjects objects;

    private AoHarness(
            Database database, Namespace namespace, List<Class<? extends RawEntity<?>>> entities) {
        this.database = database;
        this.namespace = namespace;
        module =
                new ActiveObjectsModule(database, new SettingsTable(database), new ReentrantLock());
        objects = module.open(namespace, entities, List.of());
    }

    /**
     * @param namespace as in the plugin's {@code <ao namespace>}
     * @param entities all of them: together they make the schema
     */
    @SafeVarargs
    public static AoHarness on(
            DatabaseKind kind, String namespace, Class<? extends RawEntity<?>>... entities) {
        return on(kind, namespace, List.of(entities));
    }

    /**
     * @param namespace as in the plugin's {@code <ao namespace>}
     * @param entities all of them: together they make the schema
     */
    public static AoHarness on(
            DatabaseKind kind, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        Database database =
                switch (kind) {
                    case H2 -> Database.h2InMemory();
                    case POSTGRES -> PostgresServer.shared().freshDatabase();
                };
        return new AoHarness(database, new Namespace(namespace), entities);
    }

    public ActiveObjects activeObjects() {
        return objects;
    }

    /**
     * What the plugin would get after an upgrade to a version with these entities and tasks, over
     * the same data.
     */
    public ActiveObjects reopen(
            List<Class<? extends RawEntity<?>>> entities,
            List<? extends ActiveObjectsUpgradeTask> tasks) {
        return module.open(namespace, entities, tasks);
    }

    /** Plain connections to the same tables; they join the open transaction. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** The product's way to plain SQL, as plugins get it. */
    public TransactionalExecutorFactory executors() {
        return new HostTransactionalExecutorFactory(database);
    }

    public Database database() {
        return database;
    }

    /** {@code AO_} and six hexadecimal digits, without an underscore at the end. */
    public String tablePrefix() {
        return namespace.tablePrefix();
    }

    public <T> T inTransaction(Supplier<T> action) {
        return database.transactions().execute(status -> action.get());
    }

    /** Counts, records and breaks statements. */
    public SqlTrace statements() {
        return database.trace();
    }

    @Override
    public void close() {
        if (database.kind() == DatabaseKind.POSTGRES) {
            database.dropEverything();
        }
        database.close();
    }
}
