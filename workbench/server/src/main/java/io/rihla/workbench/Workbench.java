package io.rihla.workbench;

import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.WebServer;
import java.util.List;

/** Both products on one port. */
public final class Workbench implements AutoCloseable {

    private final WebServer server;
    private final Databases databases;
    private final HostedProduct confluence;
    private final HostedProduct jira;

    private Workbench(
            WebServer server, Databases databases, HostedProduct confluence, HostedProduct jira) {
        this.server = server;
        this.databases = databases;
        this.confluence = confluence;
        this.jira = jira;
    }

    /** Answers requests and has its plugins enabled when this returns. */
    public static Workbench start(Options options) throws Exception {
        WebServer server = new WebServer(options.port());
        Databases databases = Databases.start(options);
        String address = "http://127.0.0.1:" + server.port();
        HostedProduct confluence =
                product(
                        settings("confluence", "Confluence", address, options),
                        UserGroups.CONFLUENCE,
                        DemoUsers.forConfluence(),
                        Parts.confluence(options, databases));
        HostedProduct jira =
                product(
                        settings("jira", "Jira", address, options),
                        UserGroups.JIRA,
                        DemoUsers.forJira(),
                        Parts.jira(options, databases));
        server.start(List.of(confluence.web(), jira.web()));
        confluence.start();
        jira.start();
        return new Workbench(server, databases, confluence, jira);
    }

    private static ProductSettings settings(
            String id, String name, String address, Options options) {
        return new ProductSettings(id, name, address + "/" + id, options.data().resolve(id));
    }

    private static HostedProduct product(
            ProductSettings settings, UserGroups groups, List<User> people, List<Part> parts)
            throws Exception {
        HostedProduct product = new HostedProduct(settings);
        product.services()
                .provide(
                        Users.class,
                        new Users(settings.home().resolve("users.json"), groups, people));
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

    @Override
    public void close() throws Exception {
        try {
            server.close();
        } finally {
            jira.close();
            confluence.close();
            databases.close();
        }
    }
}
