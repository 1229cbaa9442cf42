package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.documents.Viewer;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Persona;
import io.rihla.persona.picture.KeptPicture;
import io.rihla.persona.picture.Pictures;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The portrait of a persona, with the persona's rights. */
@ConfluenceComponent
@Path("/personas/{key}/picture")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaPictureResource {

    private final PersonaService personas;
    private final Pictures pictures;
    private final PersonaHistory history;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaPictureResource(
            PersonaService personas,
            Pictures pictures,
            PersonaHistory history,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.personas = personas;
        this.pictures = pictures;
        this.history = history;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** A picture that the persona has or has had; the same for good under this number. */
    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("key") String key, @PathParam("id") long id) {
        return answers.to(
                () -> {
                    long document = personas.open(reader.viewer(), key).head().id();
                    KeptPicture kept =
                            pictures.picture(document, id)
                                    .orElseThrow(() -> new RestRefused(404, "no-picture", ""));
                    return Images.answer(
                            kept.picture().kind().mediaType(), kept.picture().bytes().array());
                });
    }

    /** Keeps a file as the picture, which is an edit of the persona. */
    @PUT
    @LicensedOnly
    @Consumes({"image/png", "image/jpeg", "image/gif", MediaType.APPLICATION_OCTET_STREAM})
    public Response change(
            @PathParam("key") String key,
            @QueryParam("clientId") @DefaultValue("") String clientId,
            InputStream file) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    requireName(clientId);
                    personas.requireEditor(viewer, key);
                    Opened<Persona> opened = personas.open(viewer, key);
                    KeptPicture kept = keep(viewer, opened, file);
                    String picture = Long.toString(kept.id());
                    return Json.ok(edited(viewer, opened, clientId, picture));
                });
    }

    /** Takes the picture away; the history keeps it. */
    @DELETE
    @LicensedOnly
    public Response remove(
            @PathParam("key") String key,
            @QueryParam("clientId") @DefaultValue("") String clientId) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    requireName(clientId);
                    return Json.ok(edited(viewer, personas.open(viewer, key), clientId, ""));
                });
    }

    private ObjectNode edited(
            Viewer viewer, Opened<Persona> opened, String clientId, String picture) {
        Change change = new Change.SetValue(ElementRef.MAP, Field.PICTURE, picture);
        EditRequest request = new EditRequest(opened.revision(), clientId, change);
        long revision =
                personas.edit(viewer, opened.head().key(), request, limits.current()).revision();
        return Json.object().put("revision", revision).put("picture", picture);
    }

    private KeptPicture keep(Viewer viewer, Opened<Persona> opened, InputStream file) {
        try {
            return pictures.keep(
                    opened.head().id(),
                    viewer.userKey(),
                    file,
                    () -> history.picturesInReach(opened));
        } catch (IOException brokenOff) {
            throw RestRefused.malformed();
        }
    }

    private static void requireName(String clientId) {
        if (clientId.length() > EditRequest.MAX_CLIENT_ID) {
            throw RestRefused.value("clientId");
        }
    }
}
