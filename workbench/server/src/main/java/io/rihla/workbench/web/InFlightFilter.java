package io.rihla.workbench.web;

import io.rihla.workbench.plugin.InFlight;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts requests in and out, and fixes their encoding before anybody reads a parameter. */
final class InFlightFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient InFlight inFlight;

    InFlightFilter(InFlight inFlight) {
        this.inFlight = inFlight;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        boolean first = inFlight.enter();
        try {
            chain.doFilter(request, response);
        } finally {
            if (first) {
                inFlight.leave();
            }
        }
    }
}
