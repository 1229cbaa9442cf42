package io.rihla.workbench.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * B1: what a page view of a map costs the server, beside commonmark-java rendering a table of the
 * same texts. Warm is the unchanged map, cold the first view of a revision; both with the rights
 * checked and through the macro.
 */
public final class RenderBench {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private RenderBench() {}

    public static void main(String[] arguments) throws Exception {
        boolean holds = true;
        double perCellAt1000 = 0;
        try (Site site = Site.open(Path.of("").toAbsolutePath())) {
            warmUp(site);
            for (MadeMap map :
                    List.of(
                            new MadeMap("bench-s", 6, 6),
                            new MadeMap("bench-m", 12, 8),
                            new MadeMap("bench-l", 50, 20),
                            new MadeMap("bench-xl", 100, 50))) {
                site.add(map);
                String markdown = map.markdown();
                sameTexts(map, site.view(map), RENDERER.render(PARSER.parse(markdown)));
                int[] number = {0};
                Ratio.Work peer = () -> RENDERER.render(PARSER.parse(markdown));
                Ratio.Taken warm = Ratio.of(() -> {}, () -> site.view(map), peer, 5);
                Ratio.Taken cold =
                        Ratio.of(() -> site.edit(map, number[0]++), () -> site.view(map), peer, 1);
                // The limits are for a large map: a small one costs mostly the rights and the
                // revision.
                boolean limited = map.cells() >= 1000;
                System.out.println(warm.line("B1 warm, " + map.cells() + " cells", limited, 1.0));
                System.out.println(cold.line("B1 cold, " + map.cells() + " cells", limited, 6.0));
                if (map.cells() == 1000) {
                    holds = warm.ratio() <= 1.0 && cold.ratio() <= 6.0;
                    perCellAt1000 = cold.ours() / map.cells();
                }
                if (map.cells() == 5000) {
                    double growth = cold.ours() / map.cells() / perCellAt1000;
                    System.out.printf(
                            Locale.ROOT,
                            "B1 cold, time a cell at 5000 beside 1000: %.2f (linear is 1)%n",
                            growth);
                }
            }
        }
        System.exit(holds ? 0 : 1);
    }

    /** A server that has been up for a while has compiled what it runs often; so has this one. */
    private static void warmUp(Site site) throws Exception {
        MadeMap map = new MadeMap("bench-warm-up", 50, 20);
        site.add(map);
        String markdown = map.markdown();
        for (int i = 0; i < 150; i++) {
            site.edit(map, i);
            site.view(map);
            RENDERER.render(PARSER.parse(markdown));
        }
    }

    /** The comparison is fair only if both show the same. */
    private static void sameTexts(MadeMap map, String ours, String theirs) {
        for (int stage = 0; stage < map.stages(); stage++) {
            String text = "Step " + stage + " of lane " + stage % 2;
            boolean expected = (stage + stage % 2) % 2 == 0;
            if (expected
                    && stage % 2 < map.lanes()
                    && !(ours.contains(text) && theirs.contains(text))) {
                throw new IllegalStateException("Not the same texts: " + text);
            }
        }
    }
}
