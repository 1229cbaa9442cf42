package io.rihla.workbench.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * B2: from the map's HTML to the painted map, beside a bare table of the same texts, and beside
 * mermaid drawing a journey of as many tasks: the free picture that one would paste into the page.
 */
public final class PaintBench {

    private static final int ROUNDS = 9;
    private static final String PAINTED =
            """
            async ([html]) => {
              const place = document.getElementById('place');
              place.replaceChildren();
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const start = performance.now();
              place.innerHTML = html;
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              return performance.now() - start;
            }""";
    private static final String DRAWN =
            """
            async ([source]) => {
              const place = document.getElementById('place');
              place.replaceChildren();
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const start = performance.now();
              const {svg} = await mermaid.render('drawing', source);
              place.innerHTML = svg;
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              return performance.now() - start;
            }""";

    private PaintBench() {}

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of("").toAbsolutePath();
        boolean holds = true;
        try (Site site = Site.open(checkout);
                Playwright playwright = Browsers.playwright(checkout);
                Browser browser = Browsers.chromium(playwright)) {
            Page page = browser.newPage();
            page.setContent("<!doctype html><html lang=\"en\"><body><div id=\"place\"></div>");
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent(
                                    Files.readString(
                                            checkout.resolve(
                                                    "target/classes/frontend/map/map.css"))));
            page.addScriptTag(
                    new Page.AddScriptTagOptions()
                            .setPath(
                                    checkout.resolve(
                                            "workbench/bench/node_modules/mermaid/dist/mermaid.min.js")));
            page.evaluate("() => mermaid.initialize({startOnLoad: false, maxTextSize: 10000000})");
            for (MadeMap map :
                    List.of(new MadeMap("paint-s", 6, 6), new MadeMap("paint-l", 50, 20))) {
                site.add(map);
                holds &= paint(page, map, site.view(map));
            }
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean paint(Page page, MadeMap map, String html) {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> mermaid = new ArrayList<>();
        List<Double> nothing = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double our = time(page, PAINTED, html);
            double table = time(page, PAINTED, bareTable(map));
            double drawing = time(page, DRAWN, journey(map));
            double empty = time(page, PAINTED, "");
            if (round > 0) {
                ours.add(our);
                bare.add(table);
                mermaid.add(drawing);
                nothing.add(empty);
            }
        }
        double frames = median(nothing);
        double beside = work(ours, frames) / work(bare, frames);
        double picture = work(ours, frames) / work(mermaid, frames);
        boolean holds = beside <= 1.5 && picture <= 0.25;
        System.out.printf(
                Locale.ROOT,
                "B2 painted, %d cells: %.1f ms; bare table %.1f ms, ratio %.2f, limit 1.50;"
                        + " mermaid %.1f ms, ratio %.3f, limit 0.25  %s  (each waits %.1f ms for"
                        + " frames, which the ratios leave out)%n",
                map.cells(),
                median(ours),
                median(bare),
                beside,
                median(mermaid),
                picture,
                holds ? "holds" : "BROKEN",
                frames);
        return holds;
    }

    private static double time(Page page, String script, String argument) {
        return ((Number) page.evaluate(script, List.of(argument))).doubleValue();
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    /**
     * Without the two frames that each way waits for; at least a millisecond, the clock is coarse.
     */
    private static double work(List<Double> times, double frames) {
        return Math.max(1, median(times) - frames);
    }

    private static String bareTable(MadeMap map) {
        StringBuilder html = new StringBuilder("<table><thead><tr><th></th>");
        for (int stage = 0; stage < map.stages(); stage++) {
            html.append("<th scope=\"col\">Stage ").append(stage).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int lane = 0; lane < map.lanes(); lane++) {
            html.append("<tr><th scope=\"row\">Lane ").append(lane).append("</th>");
            for (int stage = 0; stage < map.stages(); stage++) {
                html.append("<td>").append(escaped(map.cell(stage, lane))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A task a cell, a section a stage; mermaid takes no punctuation of ours. */
    private static String journey(MadeMap map) {
        StringBuilder source = new StringBuilder("journey\n  title Bench\n");
        for (int stage = 0; stage < map.stages(); stage++) {
            source.append("  section Stage ").append(stage).append('\n');
            for (int lane = 0; lane < map.lanes(); lane++) {
                String text = map.cell(stage, lane).replaceAll("[^\\p{L}\\p{N} ]", "");
                source.append("    ")
                        .append(text)
                        .append(": ")
                        .append(lane % 5 + 1)
                        .append(": Me\n");
            }
        }
        return source.toString();
    }
}
