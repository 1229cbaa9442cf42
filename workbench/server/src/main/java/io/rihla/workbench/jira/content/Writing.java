package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.store.NodeMemory;
import io.rihla.workbench.lock.NamedSemaphores;
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

    private static final String LOCK = "workbench.jira.writing";

    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Consumer<JiraChange> listener;
    private final NamedSemaphores nodes;
    private final NodeMemory memory;
    private final ReentrantLock turn = new ReentrantLock();

    Writing(
            TransactionTemplate transactions,
            Clock clock,
            Consumer<JiraChange> listener,
            NamedSemaphores nodes,
            NodeMemory memory) {
        this.transactions = transactions;
        this.clock = clock;
        this.listener = listener;
        this.nodes = nodes;
        this.memory = memory;
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
            result = turn.getHoldCount() > 1 ? stored(work, happened) : alone(work, happened);
        } finally {
            turn.unlock();
        }
        // Listeners may write themselves, on other threads too: nobody waits for them here.
        happened.forEach(listener);
        return result;
    }

    /** While no other node writes, and until all know what was written. */
    private <T> T alone(Function<List<JiraChange>, T> work, List<JiraChange> happened) {
        try {
            nodes.acquire(LOCK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while other nodes were writing", e);
        }
        try {
            T result = stored(work, happened);
            memory.tellWritten();
            return result;
        } finally {
            memory.forgetWritten();
            nodes.release(LOCK);
        }
    }

    private <T> T stored(Function<List<JiraChange>, T> work, List<JiraChange> happened) {
        return transactions.execute(status -> work.apply(happened));
    }
}
