package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import io.rihla.journey.MapUpkeep;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class QuietMapsJobTest {

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final SiteUpkeep upkeep = mock(SiteUpkeep.class);
    private final QuietMapsJob job = new QuietMapsJob(upkeep, scheduler);

    @Test
    void itIsScheduledOnceTheProductIsUpAndTakenBackAtTheEnd() throws SchedulerServiceException {
        job.onStart();
        job.end();

        InOrder order = inOrder(scheduler);
        order.verify(scheduler).registerJobRunner(any(JobRunnerKey.class), any());
        order.verify(scheduler).scheduleJob(any(JobId.class), any());
        order.verify(scheduler).unscheduleJob(any(JobId.class));
        order.verify(scheduler).unregisterJobRunner(any(JobRunnerKey.class));
    }

    @Test
    void aSchedulerThatRefusesDoesNotStopThePlugin() throws SchedulerServiceException {
        doThrow(mock(SchedulerServiceException.class)).when(scheduler).scheduleJob(any(), any());

        assertThatCode(job::onStart).doesNotThrowAnyException();
    }

    @Test
    void aMapThatFailsDoesNotFailTheRound() {
        when(upkeep.checkpointQuietMaps())
                .thenReturn(
                        new MapUpkeep.Round(3, Map.of("m1", new IllegalStateException("broken"))));

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();
        verify(upkeep).checkpointQuietMaps();
    }
}
