package io.rihla.workbench;

import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.cluster.ClusterFile;
import io.rihla.workbench.cluster.ClusterNode;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.WebServer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Both products on one port, or one node of both. */
public final class Workbench implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private final WebServer server;
    private final Databases databases;
    private final ClusterNode node;
    private final HostedProduct confluence;
    private final HostedProduct jira;
    private boolean stopped;

    private Workbench(
            WebServer server,
            Databases databases,
            ClusterNode node,
            HostedProduct confluence,
            HostedProduct jira) {
        this.server = server;
        this.databases = databases;
        this.node = node;
        this.confluence = confluence;
        this.jira = jira;
    }

    /**
     * Answers requests and has its plugins enabled when this returns. Nodes of one cluster are
     * started one after the other; the first has the database and is stopped last.
     */
    public static Workbench start(Options options) throws Exception {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            return start(options, started);
        } catch (Exception | Error e) {
            while (!started.isEmpty()) {
                started.pop().close();
            }
            throw e;
        }
    }

    private static Workbench start(Options options, Deque<AutoCloseable> started) throws Exception {
        WebServer server = new WebServer(options.port());
        started.push(server);
        Databases databases = Databases.start(options);
        started.push(databases);
        String address = "http://127.0.0.1:" + server.port();
        ClusterNode node = join(options, address);
        if (node != null) {
            started.push(node);
        }
        HostedProduct confluence =
                product(
                        settings("confluence", "Confluence", address, options),
                        node,
                        UserGroups.CONFLUENCE,
                        DemoUsers.forConfluence(),
                        Parts.confluence(options, databases));
        started.push(confluence);
        HostedProduct jira =
                product(
                        settings("jira", "Jira", address, options),
                        node,
                        UserGroups.JIRA,
                        DemoUsers.forJira(),
                        Parts.jira(options, databases));
        started.push(jira);
        if (options.node() > 1) {
            confluence.web().cookieOfNode(options.node());
            jira.web().cookieOfNode(options.node());
        }
        server.start(List.of(confluence.web(), jira.web()));
        confluence.start();
        jira.start();
        return new Workbench(server, databases, node, confluence, jira);
    }

    private static ClusterNode join(Options options, String address) throws IOException {
        if (!options.inCluster()) {
            return null;
        }
        ClusterFile file = new ClusterFile(options.data());
        if (options.node() == 1) {
            file.address(address);
        }
        return ClusterNode.join(file, options.node());
    }

    private static ProductSettings settings(
            String id, String name, String address, Options options) {
        String canonical =
                options.inCluster()
                        ? new ClusterFile(options.data()).address().orElse(address)
                        : address;
        return new ProductSettings(
                id,
                name,
                address + "/" + id,
                canonical + "/" + id,
                options.data().resolve(id),
                options.localData().resolve(id));
    }

    private static HostedProduct product(
            ProductSettings settings,
            ClusterNode node,
            UserGroups groups,
            List<User> people,
            List<Part> parts)
            throws Exception {
        Cluster cluster = node == null ? Cluster.alone() : node.of(settings.id());
        HostedProduct product = new HostedProduct(settings, cluster);
        product.services()
                .provide(
                        Users.class,
                        new Users(settings.home().resolve("users.json"), groups, people, cluster));
        for (Part part : parts) {
            part.install(product);
        }
        return product;
    }

    public HostedProduct confluence() {
        return confluence;
    }

    public HostedProduct jira() {
        return jira;
    }

    /** How many nodes of the cluster are there, this one included; 1 without a cluster. */
    public int nodes() {
        return node == null ? 1 : node.size();
    }

    /**
     * Ends as a killed process does: connections are cut, open transactions rolled back, locks are
     * left to the cluster to free, nothing is written any more. What is in memory is then dropped.
     * A database that this node has started goes on, and is taken over by its next start.
     */
    public void kill() {
        server.cut();
        if (node != null) {
            node.kill();
        }
        for (HostedProduct product : List.of(jira, confluence)) {
            product.services().get(Database.class).cut();
        }
        stop(server);
        stop(jira);
        stop(confluence);
        stopped = true;
    }

    /** Nothing that a dead node's parts still want matters to anybody. */
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception | LinkageError e) {
            log.debug("{} did not stop cleanly after it had been killed", part, e);
        }
    }

    @Override
    public void close() throws Exception {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            server.close();
        } finally {
            jira.close();
            confluence.close();
            if (node != null) {
                node.close();
            }
            databases.close();
        }
    }
}
