package io.rihla.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class MinuteJobTest {

    private static final String NAME = "io.rihla.test";

    private final SchedulerService scheduler = mock();
    private final ClusterLockService locks = mock();
    private final ClusterLock lock = mock();
    private final AtomicInteger rounds = new AtomicInteger();
    private Runnable round = rounds::incrementAndGet;
    private final MinuteJob job =
            new MinuteJob(NAME, "Nothing will be counted", scheduler) {
                @Override
                protected void work() {
                    onOneNode(locks, () -> round.run());
                }
            };

    @BeforeEach
    void oneLock() {
        when(locks.getLockForName(NAME)).thenReturn(lock);
    }

    @Test
    void itIsScheduledOnceTheProductIsUpAndTakenBackAtTheEnd() throws SchedulerServiceException {
        job.onStart();
        job.end();

        InOrder order = inOrder(scheduler);
        order.verify(scheduler).registerJobRunner(JobRunnerKey.of(NAME), job);
        order.verify(scheduler).scheduleJob(any(JobId.class), any());
        order.verify(scheduler).unscheduleJob(JobId.of(NAME));
        order.verify(scheduler).unregisterJobRunner(JobRunnerKey.of(NAME));
    }

    @Test
    void aSchedulerThatRefusesDoesNotStopThePlugin() throws SchedulerServiceException {
        doThrow(mock(SchedulerServiceException.class)).when(scheduler).scheduleJob(any(), any());

        assertThatCode(job::onStart).doesNotThrowAnyException();
    }

    @Test
    void theNodeThatHasTheLockWorksAndGivesItBack() {
        when(lock.tryLock()).thenReturn(true);

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();

        assertThat(rounds).hasValue(1);
        verify(lock).unlock();
    }

    @Test
    void aNodeThatFailsGivesTheLockBack() {
        when(lock.tryLock()).thenReturn(true);
        round =
                () -> {
                    throw new IllegalStateException("broken");
                };

        assertThatThrownBy(() -> job.runJob(mock(JobRunnerRequest.class))).hasMessage("broken");

        verify(lock).unlock();
    }

    @Test
    void whileAnotherNodeIsAtItThisOneLeavesIt() {
        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();

        assertThat(rounds).hasValue(0);
        verify(lock, never()).unlock();
    }
}
