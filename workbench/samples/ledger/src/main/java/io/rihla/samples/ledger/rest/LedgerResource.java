package io.rihla.samples.ledger.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.rihla.samples.ledger.DatabaseName;
import io.rihla.samples.ledger.Entries;
import io.rihla.samples.ledger.LastEntry;
import io.rihla.samples.ledger.Signature;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    private final Signature signature;
    private final DatabaseName database;

    @Inject
    public LedgerResource(
            Entries entries, LastEntry last, Signature signature, DatabaseName database) {
        this.entries = entries;
        this.last = last;
        this.signature = signature;
        this.database = database;
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

    /** Who asks, by the product's own means, and where the entries are kept. */
    @GET
    @Path("place")
    @UnrestrictedAccess
    public Map<String, Object> place() {
        return Map.of("signature", signature.text(), "database", database.text());
    }

    @GET
    @Path("kinds/{kind}")
    @UnrestrictedAccess
    public Map<String, Object> kind(@PathParam("kind") String kind) {
        return Map.of("count", entries.count(kind));
    }

    @DELETE
    @Path("{id}")
    @AdminOnly
    public Map<String, Object> tearOut(@PathParam("id") int id) {
        return Map.of("gone", entries.tearOut(id));
    }

    @DELETE
    @AdminOnly
    public Map<String, Object> tearOutAll() {
        entries.tearOutAll();
        return Map.of("count", entries.count());
    }

    /** For users only, as nothing else is said. */
    @POST
    public Map<String, Object> write(Map<String, Object> entry) {
        entries.write("hand", String.valueOf(entry.get("text")));
        return last();
    }
}
