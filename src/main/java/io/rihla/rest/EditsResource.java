package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.comments.Comments;
import io.rihla.documents.MapService;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What happens to a map. */
@ConfluenceComponent
@Path("/maps/{key}/edits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditsResource extends DocumentEditsResource<JourneyMap> {

    @Inject
    public EditsResource(
            MapService maps,
            PeopleHere people,
            Comments comments,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        super(maps, people, comments::mark, limits, reader, answers);
    }
}
