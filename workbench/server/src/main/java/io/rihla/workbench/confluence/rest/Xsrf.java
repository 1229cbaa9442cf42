package io.rihla.workbench.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request may change something: a browser can send forms across sites, but neither JSON
 * nor a header of its own.
 */
final class Xsrf {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private Xsrf() {}

    static boolean allows(HttpServletRequest request) {
        if (READING.contains(request.getMethod())
                || request.getMethod().equals("PUT")
                || request.getMethod().equals("DELETE")) {
            return true;
        }
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        String type = request.getContentType();
        return type != null && !FORMS.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
    }
}
