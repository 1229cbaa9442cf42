package io.rihla.samples.ledger;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Asks the product's own connection what it leads to. */
@Component
public class DatabaseName {

    private final TransactionalExecutorFactory executors;

    DatabaseName(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    public String text() {
        return executors
                .createExecutor(true, false)
                .execute(
                        connection -> {
                            try {
                                return connection.getMetaData().getDatabaseProductName();
                            } catch (SQLException e) {
                                throw new IllegalStateException("The database has no name.", e);
                            }
                        });
    }
}
