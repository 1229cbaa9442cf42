package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.history.MapHistory;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a map has gone through. */
@ConfluenceComponent
@Path("/maps/{key}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource extends DocumentHistoryResource<JourneyMap> {

    @Inject
    public HistoryResource(
            MapHistory history,
            HistoryViews views,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(history, views, pages, reader, answers);
    }
}
