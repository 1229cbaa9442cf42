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
    private final SiteUpkeep maps = mock(SiteUpkeep.class);
    private final SitePersonaUpkeep personas = mock(SitePersonaUpkeep.class);
    private final QuietMapsJob job = new QuietMapsJob(maps, personas, scheduler);

    @Test
    void aMapThatFailsHoldsUpNeitherTheRoundNorThePersonas() {
        when(maps.checkpointQuietMaps())
                .thenReturn(
                        new MapUpkeep.Round(3, Map.of("m1", new IllegalStateException("broken"))));
        when(personas.checkpointQuietMaps()).thenReturn(new MapUpkeep.Round(1, Map.of()));

        assertThat(job.runJob(mock(JobRunnerRequest.class))).isNotNull();
        verify(maps).checkpointQuietMaps();
        verify(personas).checkpointQuietMaps();
    }
}
