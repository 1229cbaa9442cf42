package io.rihla.workbench.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * B4: how long after the key or the pointer the next picture with the moved card comes, in a map of
 * 1 000 cells that is being edited; beside a bare move of the same node in a copy of the same page.
 */
public final class MovesBench {

    private static final int MOVES = 100;
    private static final int STAGES = 50;
    private static final double MOST_MILLISECONDS = 200;
    private static final double MOST_TIMES_BARE = 3;

    /** Notes for each event of a kind when the picture after it was painted. */
    private static final String WATCH =
            """
            (kind) => {
              window.painted = [];
              const listening = new AbortController();
              window.unwatch = () => listening.abort();
              window.addEventListener(kind, (event) => {
                const begun = event.timeStamp;
                requestAnimationFrame(() => {
                  const after = new MessageChannel();
                  after.port1.onmessage = () => window.painted.push(performance.now() - begun);
                  after.port2.postMessage(0);
                });
              }, { capture: true, signal: listening.signal });
            }""";

    private static final String BARE =
            """
            (html) => {
              document.querySelector('.rihla-map').outerHTML = html;
              const cells = Array.from(document.querySelectorAll('[data-rihla-cell^="cards/l0/"]'));
              const card = document.querySelector('[data-rihla-ref="card:c0-0"]');
              let at = 0;
              window.addEventListener('keydown', (event) => {
                if (!event.key.startsWith('Arrow')) {
                  return;
                }
                at += event.key === 'ArrowRight' ? 1 : -1;
                cells[at].insertBefore(card, cells[at].querySelector('[data-rihla-add]'));
                card.focus();
              });
              card.tabIndex = 0;
              card.focus();
            }""";

    private MovesBench() {}

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of("").toAbsolutePath();
        MadeMap map = new MadeMap("moves", STAGES, 20);
        boolean holds;
        try (Site site = Site.open(checkout);
                Playwright playwright = Browsers.playwright(checkout);
                Browser browser = Browsers.chromium(playwright)) {
            String address = site.address() + site.page(map);
            BrowserContext context = browser.newContext();
            Page page = context.newPage();
            Browsers.logIn(page, site, "editor");
            page.navigate(address);
            page.click("[data-rihla-action=edit]");
            page.waitForSelector("[data-rihla-editing]");
            String html = page.locator(".rihla-map").evaluate("map => map.outerHTML").toString();
            double[] keys = byKey(page);
            double[] pointer = byPointer(page);
            Page other = context.newPage();
            other.navigate(address);
            other.waitForSelector("[data-rihla-action=edit]");
            other.evaluate(BARE, html);
            double[] bare = byKey(other);
            holds = judge("by key", keys, bare) & judge("by pointer", pointer, bare);
        }
        System.exit(holds ? 0 : 1);
    }

    /** To the last stage and back, as often as it takes. */
    private static double[] byKey(Page page) {
        // As the arrow keys would come to it; the keyboard is at one place of the map only.
        page.locator("[data-rihla-ref='card:c0-0']")
                .evaluate("card => { card.tabIndex = 0; card.focus(); }");
        for (int warm = 0; warm < 4; warm++) {
            page.keyboard().press(warm < 2 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
        }
        page.evaluate(WATCH, "keydown");
        for (int move = 0; move < MOVES; move++) {
            boolean forward = move % (2 * (STAGES - 1)) < STAGES - 1;
            // The modifier stays down: its own events would be counted too.
            if (move == 0) {
                page.keyboard().down("Alt");
                page.waitForFunction("() => window.painted.length > 0");
                page.evaluate("() => { window.painted = []; }");
            }
            page.keyboard().press(forward ? "ArrowRight" : "ArrowLeft");
            page.waitForFunction("count => window.painted.length > count", move);
            if (move == 0) {
                requireIn(page, "s1");
            }
        }
        page.keyboard().up("Alt");
        page.evaluate("() => window.unwatch()");
        return painted(page);
    }

    /** What did not move was not measured. */
    private static void requireIn(Page page, String stage) {
        page.waitForSelector(
                "[data-rihla-cell='cards/l0/" + stage + "'] [data-rihla-ref='card:c0-0']");
    }

    /** Between two cells that stand side by side. */
    private static double[] byPointer(Page page) {
        Locator card = page.locator("[data-rihla-ref='card:c1-10']");
        page.evaluate(WATCH, "drop");
        for (int move = 0; move < MOVES; move++) {
            String there = move % 2 == 0 ? "s11" : "s10";
            Locator cell = page.locator("[data-rihla-cell='cards/l1/" + there + "']");
            // At an edge of the window the map would begin to scroll.
            card.evaluate("card => card.scrollIntoView({block: 'center', inline: 'center'})");
            BoundingBox from = card.boundingBox();
            BoundingBox to = cell.boundingBox();
            page.mouse().move(from.x + from.width / 2, from.y + 6);
            page.mouse().down();
            page.mouse().move(from.x + from.width / 2 + 8, from.y + 10);
            page.mouse().move(to.x + to.width / 2, to.y + to.height - 6);
            page.mouse().move(to.x + to.width / 2, to.y + to.height - 5);
            page.mouse().up();
            page.waitForFunction("count => window.painted.length > count", move);
            page.waitForSelector(
                    "[data-rihla-cell='cards/l1/" + there + "'] [data-rihla-ref='card:c1-10']");
        }
        page.evaluate("() => window.unwatch()");
        return painted(page);
    }

    private static double[] painted(Page page) {
        return ((List<?>) page.evaluate("() => window.painted"))
                .stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray();
    }

    private static boolean judge(String how, double[] ours, double[] bare) {
        double p98 = p98(ours);
        double ratio = p98 / p98(bare);
        boolean holds = p98 <= MOST_MILLISECONDS && ratio <= MOST_TIMES_BARE;
        System.out.printf(
                Locale.ROOT,
                "B4 a card moved %s, %d moves: median %.1f ms, p98 %.1f ms, limit %.0f ms;"
                        + " bare median %.1f ms, p98 %.1f ms, ratio %.2f, limit %.0f  %s%n",
                how,
                ours.length,
                ours[ours.length / 2],
                p98,
                MOST_MILLISECONDS,
                bare[bare.length / 2],
                p98(bare),
                ratio,
                MOST_TIMES_BARE,
                holds ? "holds" : "BROKEN");
        return holds;
    }

    private static double p98(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.98) - 1];
    }
}
