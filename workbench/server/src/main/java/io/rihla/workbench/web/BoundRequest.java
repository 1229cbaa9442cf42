package io.rihla.workbench.web;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;

/** The request that the thread answers, as plugins see it: with its user. */
final class BoundRequest implements HttpContext {

    private final ThreadLocal<HttpServletRequest> bound = new ThreadLocal<>();

    @Override
    public HttpServletRequest getRequest() {
        return bound.get();
    }

    /** Null unbinds. */
    void bind(HttpServletRequest request) {
        if (request == null) {
            bound.remove();
        } else {
            bound.set(request);
        }
    }
}
