package io.rihla.workbench.acceptance;

import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.product.AnonymousAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbench with an empty data directory, in this process. */
final class Host implements AutoCloseable {

    private static Host shared;

    private final Workbench workbench;
    private final Path data;

    private Host(Workbench workbench, Path data) {
        this.workbench = workbench;
        this.data = data;
    }

    /** The host that most tests share: Rihla is installed in both products, as an admin would. */
    static synchronized Host shared() {
        if (shared == null) {
            shared = fresh();
            new Upm(shared.confluence()).install(PluginJar.built());
            new Upm(shared.jira()).install(PluginJar.built());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Whether a test has asked for the shared host yet. */
    static synchronized boolean isShared() {
        return shared != null;
    }

    /** A host of a test's own, without any plugin. */
    static Host fresh() {
        try {
            return on(Files.createTempDirectory("workbench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A host over the data that another one may have left there. */
    static Host on(Path data) {
        return start(data, 0, database(), 0);
    }

    /**
     * One node of a cluster.
     *
     * @param data of all nodes
     * @param port 0 for any free one
     * @param number from 1
     */
    static Host node(Path data, int port, int number) {
        return start(data, port, "postgres", number);
    }

    private static Host start(Path data, int port, String database, int node) {
        // A fresh installation refuses uploads; workbench/run sets the same switches.
        System.setProperty("upm.plugin.upload.enabled", "true");
        System.setProperty("atlassian.upm.signature.check.disabled", "true");
        try {
            Path modules = Places.workbench().resolve("node_modules");
            return new Host(
                    Workbench.start(new Options(port, data, modules, database, node)), data);
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start", e);
        }
    }

    /** This host with the plugin in its wiki. */
    Host withPlugin() {
        new Upm(confluence()).install(PluginJar.built());
        return this;
    }

    /** {@code h2} or {@code postgres}: the whole suite runs once on each. */
    static String database() {
        return System.getProperty("workbench.database", "h2");
    }

    Workbench workbench() {
        return workbench;
    }

    String confluence() {
        return workbench.confluence().baseUrl();
    }

    String jira() {
        return workbench.jira().baseUrl();
    }

    Path data() {
        return data;
    }

    /** A service of the wiki's process, for what no request shows. */
    <T> T service(Class<T> type) {
        return workbench.confluence().services().get(type);
    }

    /** Lets people in who have not logged in, or keeps them out. */
    void anonymousAccess(boolean allowed) {
        service(AnonymousAccess.class).allow(allowed);
        workbench.jira().services().get(AnonymousAccess.class).allow(allowed);
        service(WikiContent.class).settings().allowAnonymous(allowed);
    }

    /** The wiki, to somebody who has not logged in. */
    Http wiki() {
        return Http.anonymous(confluence());
    }

    /** The wiki, to somebody whose password is their name. */
    Http wiki(String user) {
        return Http.as(confluence(), user);
    }

    /** Ends as a killed process does. */
    void kill() {
        workbench.kill();
    }

    @Override
    public void close() {
        try {
            workbench.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
