package io.rihla.workbench.web;

import io.rihla.workbench.product.Product;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people log in to a product, and where they get to afterwards. */
public final class LoginAddress {

    /** The parameter that names the page to go to after the log-in. */
    public static final String DESTINATION = "os_destination";

    private LoginAddress() {}

    /** The log-in page under the product's context path. */
    public static String path(Product product) {
        return product.id().equals("jira") ? "/login.jsp" : "/login.action";
    }

    /**
     * @param destination an address inside the product, context path not included
     */
    public static String leadingTo(Product product, String destination) {
        return product.contextPath()
                + path(product)
                + "?"
                + DESTINATION
                + "="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    /** The log-in page that leads back to what was asked for. */
    public static String leadingBackTo(Product product, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return leadingTo(product, query == null ? path : path + "?" + query);
    }

    /** A destination that stays inside the product, whatever a link says. */
    static String safe(String destination) {
        boolean inside =
                destination != null
                        && destination.startsWith("/")
                        && !destination.startsWith("//")
                        && destination.chars().noneMatch(c -> c < ' ' || c == '\\');
        return inside ? destination : "/";
    }
}
