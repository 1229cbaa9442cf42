package io.rihla.samples.greeter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The access annotations that REST brings. */
@Component
@Path("access/rest")
@Produces(MediaType.APPLICATION_JSON)
public class RestAccess {

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
