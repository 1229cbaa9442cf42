package io.rihla.workbench.confluence.content;

import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells of changes once they are committed; what is rolled back is never told. */
final class AfterCommit {

    private final Consumer<WikiChange> listener;

    AfterCommit(Consumer<WikiChange> listener) {
        this.listener = listener;
    }

    void tell(WikiChange change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            listener.accept(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == STATUS_COMMITTED) {
                            listener.accept(change);
                        }
                    }
                });
    }
}
