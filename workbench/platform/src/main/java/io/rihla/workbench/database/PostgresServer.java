package io.rihla.workbench.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of our own on 127.0.0.1, on a free port, for as long as this process. */
public final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /**
     * Set where the data need not outlive the machine, as in tests: the server then does not wait
     * for the disk. Whatever ends a process loses nothing by that; only a machine that stops does.
     */
    private static final boolean THROWAWAY = Boolean.getBoolean("workbench.throwaway");

    /** The server that all tests of one process share; stopped when the process ends. */
    private static final class Shared {
        static final PostgresServer SERVER = start(null);
    }

    private final PostgresProcess process;
    private final Thread stopAtExit = new Thread(this::stop, "stop-postgres");

    private PostgresServer(PostgresProcess process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /**
     * Starts a server whose data stay, or takes over the one that works there already.
     *
     * @param data the server's data directory, made when it is not there
     */
    public static PostgresServer start(Path data) {
        Optional<RunningPostgres> left = Optional.ofNullable(data).flatMap(RunningPostgres::in);
        if (left.isPresent()) {
            log.info("Taking over the PostgreSQL that runs in {}", data);
            return new PostgresServer(left.get());
        }
        boolean durable = data != null && !THROWAWAY;
        try {
            return new PostgresServer(ZonkyPostgres.start(data, durable));
        } catch (IOException | RuntimeException | LinkageError bundled) {
            log.info("The bundled PostgreSQL does not start ({}), trying the system's", bundled);
            try {
                return new PostgresServer(SystemPostgres.start(data, durable));
            } catch (IOException system) {
                system.addSuppressed(bundled);
                throw new IllegalStateException("No PostgreSQL can be started here", system);
            }
        }
    }

    /** The one that tests share: started at the first call, its data are thrown away. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** Opens a schema of the server's one database; see {@link Database#postgres}. */
    public Database database(String schema) {
        return database(url(), schema);
    }

    /** As the other, of a server that another process has. */
    public static Database database(String url, String schema) {
        return Database.postgres(url, PostgresProcess.USER, schema);
    }

    /** The address of the server that works in this directory, whoever has started it. */
    public static Optional<String> runningIn(Path data) {
        return RunningPostgres.in(data).map(PostgresProcess::url);
    }

    /** A new, empty schema. */
    public Database freshDatabase() {
        return database("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    public String url() {
        return process.url();
    }

    /** Whether it answers. */
    public boolean running() {
        try {
            DriverManager.getConnection(url(), PostgresProcess.USER, "").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        stop();
    }

    private void stop() {
        try {
            process.stop();
        } catch (IOException e) {
            log.warn("PostgreSQL did not stop", e);
        }
    }
}
