package io.rihla.workbench.sal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The request that the thread answers. */
public final class CurrentRequest {

    private final ThreadLocal<HttpServletRequest> bound = new ThreadLocal<>();

    /** Empty in jobs and on threads of plugins. */
    public Optional<HttpServletRequest> get() {
        return Optional.ofNullable(bound.get());
    }

    /** Binds every request that passes. */
    public HttpFilter filter() {
        return new Binding(bound);
    }

    private static final class Binding extends HttpFilter {

        private static final long serialVersionUID = 1;

        private final transient ThreadLocal<HttpServletRequest> bound;

        Binding(ThreadLocal<HttpServletRequest> bound) {
            this.bound = bound;
        }

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            bound.set(request);
            try {
                chain.doFilter(request, response);
            } finally {
                bound.remove();
            }
        }
    }
}
