package io.rihla.store.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.springframework.stereotype.Component;

/**
 * The product's own connections, as far as it lends them.
 *
 * <p>The service is looked up each time and never imported: a product without it must run the
 * plugin all the same.
 */
@Component
public class ProductSql {

    private final Supplier<Optional<TransactionalExecutorFactory>> executors;

    public ProductSql() {
        this(ProductSql::find);
    }

    private ProductSql(Supplier<Optional<TransactionalExecutorFactory>> executors) {
        this.executors = executors;
    }

    /** Over connections of this factory. */
    public static ProductSql over(TransactionalExecutorFactory executors) {
        return new ProductSql(() -> Optional.of(executors));
    }

    /** As in a product that lends no connections. */
    public static ProductSql none() {
        return new ProductSql(Optional::empty);
    }

    /** Something done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Reads, within the transaction there is, if any; empty where there are no connections. */
    public <T> Optional<T> read(Work<T> work) {
        return executors.get().map(factory -> run(factory, true, false, work));
    }

    /** Writes, in a transaction of its own; empty where there are no connections. */
    public <T> Optional<T> write(Work<T> work) {
        return executors.get().map(factory -> run(factory, false, true, work));
    }

    private static <T> T run(
            TransactionalExecutorFactory factory, boolean reads, boolean own, Work<T> work) {
        return factory.createExecutor(reads, own)
                .execute(
                        connection -> {
                            try {
                                return work.with(connection);
                            } catch (SQLException e) {
                                throw new SqlFailed(e);
                            }
                        });
    }

    private static Optional<TransactionalExecutorFactory> find() {
        try {
            return service(TransactionalExecutorFactory.class);
        } catch (LinkageError unknownToThisProduct) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(ProductSql.class);
        BundleContext context = bundle.getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(context.getService(reference));
    }
}
