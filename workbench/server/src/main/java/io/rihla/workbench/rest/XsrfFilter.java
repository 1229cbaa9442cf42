package io.rihla.workbench.rest;

import io.rihla.workbench.product.Product;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;

/**
 * Refuses calls that change something and that a foreign page could have made a browser send. The
 * header {@code X-Atlassian-Token: no-check} lets a call through, since no foreign page can set it.
 */
@Priority(Priorities.AUTHENTICATION + 1)
final class XsrfFilter implements ContainerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String EXCLUDED =
            "com.atlassian.annotations.security.XsrfProtectionExcluded";

    private final String ownOrigin;

    @Context private ResourceInfo resource;

    XsrfFilter(Product product) {
        URI base = URI.create(product.baseUrl());
        ownOrigin = base.getScheme() + "://" + base.getAuthority();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod())
                || "no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                || isExcluded()) {
            return;
        }
        if (isSimple(request) || isForeign(request)) {
            request.abortWith(Refusal.response(403, "XSRF check failed"));
        }
    }

    private boolean isExcluded() {
        return has(resource.getResourceMethod()) || has(resource.getResourceClass());
    }

    private static boolean has(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals(EXCLUDED));
    }

    /** What a plain form can send from anywhere without the browser asking first. */
    private static boolean isSimple(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null) {
            return request.getMethod().equals("POST");
        }
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.getType().equalsIgnoreCase("multipart")
                || type.isCompatible(MediaType.TEXT_PLAIN_TYPE);
    }

    private boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return !origin.equals(ownOrigin);
        }
        String referrer = request.getHeaderString("Referer");
        return referrer != null && !(referrer + "/").startsWith(ownOrigin + "/");
    }
}
