package io.rihla.samples.greeter.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.rihla.samples.greeter.Reader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes posts: as JSON, as a form that needs the token header, and as a form that needs none. */
@Component
@Path("waves")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class Waves {

    private final Reader reader;

    @Inject
    public Waves(Reader reader) {
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> json(WaveRequest request) {
        return wave(request.getName());
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Map<String, Object> form(@FormParam("name") String name) {
        return wave(name);
    }

    @POST
    @Path("open-form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @XsrfProtectionExcluded
    public Map<String, Object> openForm(@FormParam("name") String name) {
        return wave(name);
    }

    private Map<String, Object> wave(String name) {
        return Map.of("to", name, "from", reader.name());
    }
}
