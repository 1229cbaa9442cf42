package io.rihla.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** The secret that the host's own forms carry in {@value #FIELD}. */
public final class XsrfToken {

    public static final String FIELD = "atl_token";

    private static final int SCRIPT_SECONDS = 60;
    private static final String ATTRIBUTE = XsrfToken.class.getName();

    private XsrfToken() {}

    /** This session's token; opens a session when there is none. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.isNew() && request.getHeader("Authorization") != null) {
            // A script seldom comes back with the cookie; its sessions must not pile up.
            session.setMaxInactiveInterval(SCRIPT_SECONDS);
        }
        synchronized (session) {
            Object token = session.getAttribute(ATTRIBUTE);
            if (token == null) {
                token = UUID.randomUUID().toString();
                session.setAttribute(ATTRIBUTE, token);
            }
            return (String) token;
        }
    }

    /** The hidden field to put into a form. */
    public static String field(HttpServletRequest request) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(FIELD, of(request));
    }

    /** Whether the form came from a page of this session, or the client says it is no browser. */
    public static boolean isGenuine(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        String sent = request.getParameter(FIELD);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        of(request).getBytes(StandardCharsets.UTF_8));
    }
}
