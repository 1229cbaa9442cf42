package io.rihla.workbench.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the browser in which is measured. */
final class Browsers {

    private Browsers() {}

    /** The driver that the workbench has installed. */
    static Playwright playwright(Path checkout) throws IOException {
        Path driver = Files.createTempDirectory("playwright-driver");
        Files.createSymbolicLink(
                driver.resolve("package"),
                checkout.resolve("workbench/node_modules/playwright-core"));
        Files.createSymbolicLink(driver.resolve("node"), Path.of(System.getProperty("node")));
        System.setProperty("playwright.cli.dir", driver.toString());
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The browser of this machine, without a window. */
    static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("RIHLA_BROWSER")))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking")));
    }

    /** Lets somebody in whose password is their name. */
    static void logIn(Page page, Site site, String user) {
        page.navigate(site.address() + "/login.action");
        page.fill("input[name=os_username]", user);
        page.fill("input[type=password]", user);
        page.press("input[type=password]", "Enter");
        page.waitForLoadState();
    }
}
