package io.rihla.samples.ledger.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.rihla.samples.ledger.Entries;
import io.rihla.samples.ledger.LastEntry;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the ledger and writes lines by hand. */
@Component
@Path("entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final Entries entries;
    private final LastEntry last;

    @Inject
    public LedgerResource(Entries entries, LastEntry last) {
        this.entries = entries;
        this.last = last;
    }

    @GET
    @UnrestrictedAccess
    public List<String> all() {
        return entries.all();
    }

    @GET
    @Path("last")
    @UnrestrictedAccess
    public Map<String, Object> last() {
        return Map.of("text", last.text(), "count", entries.count());
    }

    /** For users only, as nothing else is said. */
    @POST
    public Map<String, Object> write(Map<String, Object> entry) {
        entries.write("hand", String.valueOf(entry.get("text")));
        return last();
    }
}
