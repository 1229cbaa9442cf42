package io.rihla.workbench.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How long after one person's Enter the words stand on the screen of another one who edits the same
 * map in a browser of their own.
 */
public final class TogetherBench {

    private static final int EDITS = 50;
    private static final double MOST_SECONDS = 2;

    /** Longer than it takes to ask again, so that edits meet all moments between two questions. */
    private static final int LONGEST_PAUSE = 2_000;

    private static final String TEXT = "[data-rihla-ref='card:c0-0'] [data-rihla-text=text]";

    /** Notes when each text of the card was there first. */
    private static final String WATCH =
            """
            (selector) => {
              window.seen = {};
              new MutationObserver(() => {
                const text = document.querySelector(selector)?.textContent.trim();
                if (text && !(text in window.seen)) {
                  window.seen[text] = Date.now();
                }
              }).observe(document.body, { subtree: true, childList: true, characterData: true });
            }""";

    private static final String ENTER =
            """
            () => window.addEventListener('keydown', (event) => {
              if (event.key === 'Enter') {
                window.entered = Date.now();
              }
            }, { capture: true })""";

    private TogetherBench() {}

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of("").toAbsolutePath();
        boolean holds;
        try (Site site = Site.open(checkout);
                Playwright playwright = Browsers.playwright(checkout);
                Browser browser = Browsers.chromium(playwright)) {
            String address = site.address() + site.page(new MadeMap("together", 10, 10));
            Page writer = editing(browser, site, "editor", address);
            Page reader = editing(browser, site, "admin", address);
            writer.evaluate(ENTER);
            reader.evaluate(WATCH, TEXT);
            holds = judge(seconds(writer, reader));
        }
        System.exit(holds ? 0 : 1);
    }

    private static Page editing(Browser browser, Site site, String user, String address) {
        Page page = browser.newContext().newPage();
        Browsers.logIn(page, site, user);
        page.navigate(address);
        page.click("[data-rihla-action=edit]");
        page.waitForSelector("[data-rihla-editing]");
        return page;
    }

    private static double[] seconds(Page writer, Page reader) throws InterruptedException {
        Random random = new Random(7);
        double[] seconds = new double[EDITS];
        for (int edit = 0; edit < EDITS; edit++) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE));
            String words = "Edit " + edit;
            writer.locator(TEXT).first().click();
            writer.keyboard().press("ControlOrMeta+a");
            writer.keyboard().insertText(words);
            writer.keyboard().press("Enter");
            reader.waitForFunction("words => words in window.seen", words);
            double seen = number(reader.evaluate("words => window.seen[words]", words));
            seconds[edit] = (seen - number(writer.evaluate("() => window.entered"))) / 1_000;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static double number(Object found) {
        return ((Number) found).doubleValue();
    }

    private static boolean judge(double[] sorted) {
        double p95 = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        boolean holds = p95 <= MOST_SECONDS;
        System.out.printf(
                Locale.ROOT,
                "from Enter to the other's screen, %d edits: median %.2f s, p95 %.2f s, limit %.0f s"
                        + "  %s%n",
                sorted.length,
                sorted[sorted.length / 2],
                p95,
                MOST_SECONDS,
                holds ? "holds" : "BROKEN");
        return holds;
    }
}
