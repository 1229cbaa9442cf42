package io.rihla.workbench.rest;

import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Enforces the access annotation of the method that would answer; without one, licensed only. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    private final AccessCheck access;

    @Context private ResourceInfo resource;

    AccessFilter(AccessCheck access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        AccessLevel level =
                AccessLevel.of(resource.getResourceClass(), resource.getResourceMethod());
        switch (access.ask(level)) {
            case LOG_IN_FIRST ->
                    request.abortWith(
                            Refusal.response(
                                    401, "Client must be authenticated to access this resource."));
            case FORBIDDEN ->
                    request.abortWith(
                            Refusal.response(403, "The user may not access this resource."));
            case ALLOWED -> {}
        }
    }
}
