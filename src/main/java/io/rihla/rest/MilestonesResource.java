package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.history.MapHistory;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Names that people give to revisions of a map. */
@ConfluenceComponent
@Path("/maps/{key}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MilestonesResource extends DocumentMilestonesResource<JourneyMap> {

    @Inject
    public MilestonesResource(
            MapHistory history, HistoryViews views, CurrentReader reader, Answers answers) {
        super(history, views, reader, answers);
    }
}
