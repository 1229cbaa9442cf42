package io.rihla.workbench.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the statements that reach the database, remembers their text while asked to, and runs
 * hooks before them, so that a test can say how many there may be or break one of them.
 */
public final class SqlTrace {

    private final AtomicLong count = new AtomicLong();
    private final List<SqlHook> hooks = new CopyOnWriteArrayList<>();

    /** Statements since this database was opened, of all threads. A JDBC batch counts as one. */
    public long count() {
        return count.get();
    }

    /** The statements, in order, that the action and whoever works beside it send. */
    public <T> Recording<T> record(Callable<T> action) throws Exception {
        List<String> statements = new CopyOnWriteArrayList<>();
        SqlHook recorder =
                (sql, connection) -> {
                    if (!sql.equals(SqlHook.COMMIT)) {
                        statements.add(sql);
                    }
                };
        try (Hooked ignored = hook(recorder)) {
            T result = action.call();
            return new Recording<>(result, List.copyOf(statements));
        }
    }

    /** Runs a hook before every statement and commit until closed. */
    public Hooked hook(SqlHook hook) {
        hooks.add(hook);
        return () -> hooks.remove(hook);
    }

    /**
     * Runs a hook once, before the n-th statement from now.
     *
     * @param n 1 for the next one; commits do not count
     */
    public Hooked beforeStatement(long n, SqlHook fault) {
        AtomicLong left = new AtomicLong(n);
        return hook(
                (sql, connection) -> {
                    if (!sql.equals(SqlHook.COMMIT) && left.decrementAndGet() == 0) {
                        fault.before(sql, connection);
                    }
                });
    }

    /** Runs a hook once, before the next commit. */
    public Hooked beforeCommit(SqlHook fault) {
        AtomicLong left = new AtomicLong(1);
        return hook(
                (sql, connection) -> {
                    if (sql.equals(SqlHook.COMMIT) && left.decrementAndGet() == 0) {
                        fault.before(sql, connection);
                    }
                });
    }

    void before(String sql, Connection connection) throws SQLException {
        if (!sql.equals(SqlHook.COMMIT)) {
            count.incrementAndGet();
        }
        for (SqlHook hook : hooks) {
            hook.before(sql, connection);
        }
    }

    /** Takes the hook away again. */
    public interface Hooked extends AutoCloseable {

        @Override
        void close();
    }

    /** What an action gave and the statements that it took. */
    public record Recording<T>(T result, List<String> statements) {}
}
