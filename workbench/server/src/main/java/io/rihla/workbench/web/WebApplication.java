package io.rihla.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;

/**
 * The addresses under one product's context path, with its own sessions. Parts add servlets and
 * filters before the server starts; what plugins bring while it runs is routed by the servlet and
 * filter module types.
 */
public final class WebApplication {

    private final ServletContextHandler context;

    public WebApplication(String contextPath) {
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        // Each product's cookie has the same name, as in life; the path keeps them apart.
        context.getSessionHandler().setSessionPath(contextPath);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setMaxInactiveInterval(8 * 60 * 60);
        context.setClassLoader(WebApplication.class.getClassLoader());
    }

    /** Browsers do not tell ports apart: nodes on one computer need cookies of their own. */
    public void cookieOfNode(int node) {
        context.getSessionHandler().setSessionCookie("JSESSIONID_" + node);
    }

    /**
     * @param pattern as in web.xml, such as {@code /pages/*}; the context path is not part of it
     */
    public void servlet(String pattern, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, pattern);
    }

    /**
     * As {@link #servlet}, for one that takes files.
     *
     * @param folder where files wait while a request is read
     * @param largest in bytes; a larger request is refused
     */
    public void servletWithUploads(String pattern, HttpServlet servlet, Path folder, long largest) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(folder.toString(), largest, largest, 1 << 20));
        context.addServlet(holder, pattern);
    }

    /** Filters run in the order in which they were added. */
    public void filter(
            String pattern, Filter filter, DispatcherType first, DispatcherType... more) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, pattern, EnumSet.of(first, more));
    }

    public jakarta.servlet.ServletContext servletContext() {
        return context.getServletContext();
    }

    Handler handler() {
        return context;
    }
}
