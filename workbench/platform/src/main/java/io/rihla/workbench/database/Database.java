package io.rihla.workbench.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One product's database: a pool, one schema, transactions. Whoever takes connections from {@link
 * #dataSource()} joins the transaction that is open on the thread.
 */
public final class Database implements AutoCloseable {

    /** The name of the pools' own threads. */
    static final String THREADS = "database pool";

    private static final int CONNECTIONS = 60;

    private final DatabaseKind kind;
    private final String schema;
    private final HikariDataSource pool;
    private final boolean inMemory;
    private final SqlTrace trace = new SqlTrace();
    private final DataSource dataSource;
    private final TransactionTemplate transactions;

    private Database(DatabaseKind kind, String schema, HikariConfig config) {
        this.kind = kind;
        this.schema = schema;
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setExceptionOverrideClassName(EvictLostConnections.class.getName());
        config.setPoolName(schema);
        config.setThreadFactory(Database::ownThread);
        inMemory = config.getJdbcUrl().startsWith("jdbc:h2:mem:");
        pool = new HikariDataSource(config);
        DataSource observed = new ObservedDataSource(pool, trace);
        dataSource = new TransactionAwareDataSourceProxy(observed);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(observed));
    }

    /**
     * The pool starts its threads in whichever request first needs one more connection; with the
     * loader of that request's plugin they would hold a plugin that has gone.
     */
    private static Thread ownThread(Runnable work) {
        Thread thread = new Thread(work, THREADS);
        thread.setDaemon(true);
        thread.setContextClassLoader(Database.class.getClassLoader());
        return thread;
    }

    /** A new, empty database in memory; gone when closed. */
    public static Database h2InMemory() {
        return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** A database in files whose names begin with this path. */
    public static Database h2File(Path file) {
        return h2("jdbc:h2:file:" + file.toAbsolutePath());
    }

    private static Database h2(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("sa");
        config.setPassword("");
        return new Database(DatabaseKind.H2, "PUBLIC", config);
    }

    /**
     * A schema of a PostgreSQL database, made when it is not there.
     *
     * @param url without parameters
     * @param schema lower-case letters, digits and underscores
     */
    public static Database postgres(String url, String user, String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setSchema(schema);
        config.setConnectionInitSql("SET search_path TO " + schema);
        createSchema(url, user, schema);
        return new Database(DatabaseKind.POSTGRES, schema, config);
    }

    private static void createSchema(String url, String user, String schema) {
        if (!schema.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a schema's name: " + schema);
        }
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare schema " + schema + " of " + url, e);
        }
    }

    public DatabaseKind kind() {
        return kind;
    }

    public String schema() {
        return schema;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Read committed; a call inside another joins it. */
    public TransactionTemplate transactions() {
        return transactions;
    }

    public SqlTrace trace() {
        return trace;
    }

    /** Connections that somebody has taken and not given back. */
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** Removes everything in the schema, for tests that want a fresh one each. */
    public void dropEverything() {
        String sql =
                kind == DatabaseKind.H2 ? "DROP ALL OBJECTS" : "DROP SCHEMA " + schema + " CASCADE";
        run(sql);
    }

    /**
     * Ends all connections at once, as when the process dies: open transactions are rolled back,
     * and nothing reaches the database any more.
     */
    public void cut() {
        trace.hook(
                (sql, connection) -> {
                    throw new SQLException("This node has been killed");
                });
        pool.close();
    }

    private void run(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses: " + sql, e);
        }
    }

    @Override
    public void close() {
        if (inMemory && !pool.isClosed()) {
            // Without this it would outlive its last connection.
            run("SET DB_CLOSE_DELAY 0");
        }
        pool.close();
    }
}
