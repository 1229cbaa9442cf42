package io.rihla.workbench.confluence.content;

import java.util.function.Consumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of changes once they are committed; what is rolled back is never told. */
final class AfterCommit {

    private final Consumer<WikiChange> listener;
    private final TransactionTemplate outsideTransaction;

    AfterCommit(Consumer<WikiChange> listener, PlatformTransactionManager transactions) {
        this.listener = listener;
        outsideTransaction = new TransactionTemplate(transactions);
        outsideTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    void tell(WikiChange change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            listener.accept(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        // The committed transaction still stands on the thread: a listener that
                        // opens its own would get that one.
                        outsideTransaction.executeWithoutResult(status -> listener.accept(change));
                    }
                });
    }
}
