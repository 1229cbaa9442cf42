package io.rihla.workbench.web;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Binds the user to the thread for the length of a request, and to the request itself. */
final class IdentityFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient Identity identity;
    private final transient CurrentUser currentUser;
    private final transient BoundRequest current;

    IdentityFilter(Identity identity, CurrentUser currentUser, BoundRequest current) {
        this.current = current;
        this.identity = identity;
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<User> user;
        try {
            user = identity.of(request);
        } catch (Identity.WrongCredentials e) {
            response.setHeader("WWW-Authenticate", e.challenge());
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, e.getMessage());
            return;
        }
        User before = currentUser.get().orElse(null);
        HttpServletRequest requestBefore = current.getRequest();
        HttpServletRequest identified = user.isPresent() ? as(request, user.get().name()) : request;
        currentUser.set(user.orElse(null));
        current.bind(identified);
        try {
            chain.doFilter(identified, response);
        } finally {
            current.bind(requestBefore);
            currentUser.set(before);
        }
    }

    private static HttpServletRequest as(HttpServletRequest request, String name) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteUser() {
                return name;
            }
        };
    }
}
