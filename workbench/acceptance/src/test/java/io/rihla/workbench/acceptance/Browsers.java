package io.rihla.workbench.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one browser of a test run: the machine's own Chromium, driven by the Playwright driver that
 * npm brought, so that nothing is downloaded besides what the registries hold.
 */
final class Browsers {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage");

    /** What has to come in less says so; else a busy machine is no fault. In milliseconds. */
    private static final double PATIENCE = 15_000;

    /** In seconds. */
    private static final int LONGEST_GOODBYE = 30;

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (playwright == null) {
            System.setProperty("playwright.cli.dir", driver().toString());
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(Browsers::close));
        }
        if (browser == null || !browser.isConnected()) {
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable())
                                            .setArgs(FLAGS));
        }
        return browser;
    }

    /**
     * Closes what a visitor has open. A browser that has not done so after a while never does: it
     * is ended, and the next visitor gets another one.
     */
    static void close(BrowserContext context) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> end = watch.schedule(Browsers::end, LONGEST_GOODBYE, TimeUnit.SECONDS);
        try {
            context.close();
        } catch (PlaywrightException gone) {
            if (!end.isDone()) {
                throw gone;
            }
        } finally {
            watch.shutdownNow();
        }
    }

    private static void end() {
        ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static void close() {
        browser.close();
        playwright.close();
    }

    /**
     * The layout that Playwright expects of an installed driver: {@code node} and {@code package}.
     */
    private static Path driver() {
        try {
            Path directory = Files.createTempDirectory("playwright-driver");
            Files.createSymbolicLink(directory.resolve("node"), onPath("node"));
            Files.createSymbolicLink(
                    directory.resolve("package"),
                    Places.workbench().resolve("node_modules/playwright-core"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable() {
        String named = System.getenv("RIHLA_BROWSER");
        return named == null || named.isBlank() ? onPath("chromium") : Path.of(named);
    }

    private static Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + program + " on this machine"));
    }
}
