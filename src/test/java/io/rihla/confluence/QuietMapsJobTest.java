package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import io.rihla.documents.MapUpkeep;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietMapsJobTest {

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final SiteUpkeep upkeep = mock(SiteUpkeep.class);
    private final QuietMapsJob job = new QuietMapsJob(upkeep, scheduler);

    @Test
    void aMapThatFailsDoesNotFailTheRound() {
        when(upkeep.checkpointQuietMaps())
                .thenReturn(
                        new MapUpkeep.Round(3, Map.of("m1", new IllegalStateException("broken"))));

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();
        verify(upkeep).checkpointQuietMaps();
    }
}
