package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapService;
import io.rihla.documents.Undoable;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the caller's undo and redo take back next. */
@ConfluenceComponent
@Path("/maps/{key}/undo")
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource {

    private final MapService maps;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public UndoResource(MapService maps, CurrentReader reader, Answers answers) {
        this.maps = maps;
        this.reader = reader;
        this.answers = answers;
    }

    /** The revisions to name in the edits; null where there is nothing. */
    @GET
    @LicensedOnly
    public Response undoable(
            @PathParam("key") String key, @QueryParam("before") @Nullable Long before) {
        return answers.to(
                () -> {
                    Undoable undoable =
                            maps.undoable(
                                    reader.viewer(), key, before == null ? Long.MAX_VALUE : before);
                    ObjectNode answer = Json.object();
                    answer.put("undo", undoable.undo().orElse(null));
                    answer.put("redo", undoable.redo().orElse(null));
                    return Json.ok(answer);
                });
    }
}
