package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.history.Erasures;
import io.rihla.tracking.Staff;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Erases a person from all maps. */
@ConfluenceComponent
@Path("/admin/erase")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasePersonResource {

    private static final int LONGEST = 255;

    private final Erasures erasures;
    private final Staff staff;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public ErasePersonResource(
            Erasures erasures, Staff staff, CurrentReader reader, Answers answers) {
        this.erasures = erasures;
        this.staff = staff;
        this.reader = reader;
        this.answers = answers;
    }

    /** Erases {@code {person}}: a user name, or the key of somebody who is gone. */
    @POST
    public Response erase(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode person = Json.request(body).path("person");
                    String typed = person.asText("").strip();
                    if (!person.isTextual() || typed.isEmpty() || typed.length() > LONGEST) {
                        throw RestRefused.value("person");
                    }
                    String key = staff.userKey(typed).orElse(typed);
                    return EraseResource.worked(erasures, erasures.person(reader.viewer(), key));
                });
    }
}
