package io.rihla.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet sees it that a dispatcher found for it. */
public final class RoutedRequest extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String pathInfo;

    /**
     * @param pathInfo null when nothing follows the servlet's own path
     */
    public RoutedRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
