package io.rihla.workbench.web;

import java.util.List;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The one port on which both products answer; nobody outside this computer can reach it. */
public final class WebServer implements AutoCloseable {

    /** As many requests at once as the products answer out of the box. */
    static final int REQUEST_THREADS = 48;

    private static final int ACCEPTORS = 1;
    private static final int SELECTORS = 1;

    private final Server server;
    private final ServerConnector connector;

    /**
     * @param port 0 for any free one
     */
    public WebServer(int port) throws Exception {
        QueuedThreadPool threads =
                new QueuedThreadPool(REQUEST_THREADS + ACCEPTORS + SELECTORS, 4 + SELECTORS);
        // None lies idle for the server's own sake: all of them answer.
        threads.setReservedThreads(0);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector =
                new ServerConnector(server, ACCEPTORS, SELECTORS, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        connector.open();
    }

    /** The port, known as soon as the object is there. */
    public int port() {
        return connector.getLocalPort();
    }

    public void start(List<WebApplication> applications) throws Exception {
        ContextHandlerCollection contexts = new ContextHandlerCollection();
        applications.forEach(application -> contexts.addHandler(application.handler()));
        server.setHandler(contexts);
        server.start();
    }

    /** Ends all connections at once, whatever is being answered. */
    public void cut() {
        connector.close();
        connector.getConnectedEndPoints().forEach(EndPoint::close);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
