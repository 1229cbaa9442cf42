package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.DocumentService;
import io.rihla.documents.Opened;
import io.rihla.journey.Document;
import io.rihla.journey.ElementRef;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/**
 * The elements of a document with everything that is known of them, for forms.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentElementsResource<D extends Document<D>> {

    private final DocumentService<D> documents;
    private final BiFunction<D, ElementRef, String> files;
    private final CurrentReader reader;
    private final Answers answers;

    /**
     * @param files writes one element as the document's file has it
     */
    protected DocumentElementsResource(
            DocumentService<D> documents,
            BiFunction<D, ElementRef, String> files,
            CurrentReader reader,
            Answers answers) {
        this.documents = documents;
        this.files = files;
        this.reader = reader;
        this.answers = answers;
    }

    /** One element, such as {@code card:c1}; the document itself is {@code map:map}. */
    @GET
    @Path("/{ref}")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String key, @PathParam("ref") String ref) {
        return answers.to(
                () -> {
                    Opened<D> opened = documents.open(reader.viewer(), key);
                    ElementRef element =
                            ElementRef.parse(ref).orElseThrow(() -> RestRefused.value("ref"));
                    ObjectNode answer = Json.object();
                    answer.put("revision", opened.revision());
                    answer.put("ref", element.toString());
                    answer.set("element", Json.own(files.apply(opened.document(), element)));
                    return Json.ok(answer);
                });
    }
}
