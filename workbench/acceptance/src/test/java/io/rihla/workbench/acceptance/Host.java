package io.rihla.workbench.acceptance;

import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbench with an empty data directory, in this process. */
final class Host implements AutoCloseable {

    private static Host shared;

    private final Workbench workbench;

    private Host(Workbench workbench) {
        this.workbench = workbench;
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

    /** A host of a test's own, without any plugin. */
    static Host fresh() {
        try {
            Path data = Files.createTempDirectory("workbench");
            return new Host(
                    Workbench.start(
                            new Options(
                                    0,
                                    data,
                                    Places.workbench().resolve("node_modules"),
                                    database())));
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start", e);
        }
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

    /** The wiki, to somebody whose password is their name. */
    Http wiki(String user) {
        return Http.as(confluence(), user);
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
