package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.DocumentService;
import io.rihla.documents.Undoable;
import io.rihla.journey.Document;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's undo and redo take back next.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentUndoResource<D extends Document<D>> {

    private final DocumentService<D> documents;
    private final CurrentReader reader;
    private final Answers answers;

    protected DocumentUndoResource(
            DocumentService<D> documents, CurrentReader reader, Answers answers) {
        this.documents = documents;
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
                            documents.undoable(
                                    reader.viewer(), key, before == null ? Long.MAX_VALUE : before);
                    ObjectNode answer = Json.object();
                    answer.put("undo", undoable.undo().orElse(null));
                    answer.put("redo", undoable.redo().orElse(null));
                    return Json.ok(answer);
                });
    }
}
