package io.rihla.samples.greeter.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The access annotations that servlets and REST share. */
@Component
@Path("access/common")
@Produces(MediaType.APPLICATION_JSON)
public class CommonAccess {

    @GET
    @Path("unrestricted")
    @UnrestrictedAccess
    public Map<String, Object> unrestricted() {
        return Map.of("for", "everybody");
    }

    @GET
    @Path("anonymous-site")
    @AnonymousSiteAccess
    public Map<String, Object> anonymousSite() {
        return Map.of("for", "visitors of an open site");
    }

    @GET
    @Path("licensed")
    @LicensedOnly
    public Map<String, Object> licensed() {
        return Map.of("for", "users");
    }

    @GET
    @Path("admin")
    @AdminOnly
    public Map<String, Object> admin() {
        return Map.of("for", "administrators");
    }

    @GET
    @Path("system-admin")
    @SystemAdminOnly
    public Map<String, Object> systemAdmin() {
        return Map.of("for", "system administrators");
    }

    /** Without an annotation: for users, as {@link #licensed()}. */
    @GET
    @Path("unsaid")
    public Map<String, Object> unsaid() {
        return Map.of("for", "users");
    }
}
