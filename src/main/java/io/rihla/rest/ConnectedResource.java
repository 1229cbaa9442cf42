package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where people land who have allowed the connection between the two products. */
@ConfluenceComponent
@Path("/connected")
@Produces(MediaType.TEXT_HTML)
public class ConnectedResource {

    private final Texts texts;
    private final CurrentReader reader;

    @Inject
    public ConnectedResource(Texts texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** A page that says so. */
    @GET
    @AnonymousSiteAccess
    public Response connected() {
        Language language = reader.locale().language();
        String page =
                """
                <!DOCTYPE html>
                <html lang="%s" dir="%s"><head><meta charset="UTF-8"><title>Rihla</title></head>
                <body><p>%s</p></body></html>
                """
                        .formatted(
                                language.tag(),
                                language.direction().html(),
                                texts.text(language, "rihla.bridge.connected"));
        return Response.ok(page)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
