package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.JiraChange;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How everything is written: one after the other, each in a transaction, and told of only when it
 * is stored.
 */
final class Writing {

    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Consumer<JiraChange> listener;
    private final ReentrantLock turn = new ReentrantLock();

    Writing(TransactionTemplate transactions, Clock clock, Consumer<JiraChange> listener) {
        this.transactions = transactions;
        this.clock = clock;
        this.listener = listener;
    }

    /** Columns hold milliseconds; what is in memory must not be finer. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * @param work notes what happened in the list it is given
     */
    <T> T write(Function<List<JiraChange>, T> work) {
        List<JiraChange> happened = new ArrayList<>();
        T result;
        turn.lock();
        try {
            result = transactions.execute(status -> work.apply(happened));
        } finally {
            turn.unlock();
        }
        // Listeners may write themselves, on other threads too: nobody waits for them here.
        happened.forEach(listener);
        return result;
    }
}
