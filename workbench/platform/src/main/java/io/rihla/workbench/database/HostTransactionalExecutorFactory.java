package io.rihla.workbench.database;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plain SQL inside the product's transaction. The connection is the callback's to use and the
 * product's to commit or close.
 */
public final class HostTransactionalExecutorFactory implements TransactionalExecutorFactory {

    private static final Set<String> NOT_THE_CALLERS =
            Set.of(
                    "abort",
                    "close",
                    "commit",
                    "releaseSavepoint",
                    "rollback",
                    "setAutoCommit",
                    "setReadOnly",
                    "setSavepoint",
                    "setTransactionIsolation");

    private final Database database;
    private final JdbcTemplate jdbc;

    public HostTransactionalExecutorFactory(Database database) {
        this.database = database;
        jdbc = new JdbcTemplate(database.dataSource());
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        TransactionTemplate template =
                new TransactionTemplate(database.transactions().getTransactionManager());
        template.setReadOnly(readOnly);
        if (requiresNew) {
            template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }
        return new Executor(template);
    }

    private final class Executor implements TransactionalExecutor {

        private final TransactionTemplate template;

        Executor(TransactionTemplate template) {
            this.template = template;
        }

        @Override
        public <A> A execute(com.atlassian.sal.api.rdbms.ConnectionCallback<A> callback) {
            ConnectionCallback<A> guarded =
                    connection -> {
                        Guard guard = new Guard(connection);
                        try {
                            return callback.execute(guard.connection());
                        } finally {
                            guard.over = true;
                        }
                    };
            return template.execute(status -> jdbc.execute(guarded));
        }
    }

    /** Refuses what is not the caller's to do, and everything once the callback is over. */
    private static final class Guard {

        private final Connection target;
        private volatile boolean over;

        Guard(Connection target) {
            this.target = target;
        }

        Connection connection() {
            return (Connection)
                    Proxy.newProxyInstance(
                            Guard.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (over) {
                                    throw new IllegalStateException(
                                            "The connection ended with its callback");
                                }
                                if (NOT_THE_CALLERS.contains(method.getName())) {
                                    throw new UnsupportedOperationException(method.getName());
                                }
                                try {
                                    return method.invoke(target, arguments);
                                } catch (InvocationTargetException failure) {
                                    throw failure.getCause();
                                }
                            });
        }
    }
}
