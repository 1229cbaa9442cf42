package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The accessibility rules of axe-core, WCAG 2.2 AA, on what a page shows right now. */
final class Axe {

    private static final String TAGS =
            "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";

    private static final String ALL = "{type: 'tag', values: %s}".formatted(TAGS);

    private static final String COLOURS = rules("rule.tags.includes('cat.color')");

    private static final String ALL_BUT_COLOURS =
            rules(
                    "!['cat.color', 'experimental', 'deprecated']"
                            + ".some(tag => rule.tags.includes(tag))");

    private static String script;

    private Axe() {}

    private static String rules(String which) {
        return """
        {type: 'rule', values: axe.getRules(%s).filter(rule => %s).map(rule => rule.ruleId)}"""
                .formatted(TAGS, which);
    }

    /** Fails with each broken rule, the element and the reason, for the part under the selector. */
    static void assertClean(Page page, String selector) {
        assertThat(violations(page, selector)).as("axe-core on %s", page.url()).isEmpty();
    }

    static List<String> violations(Page page, String selector) {
        return run(page, selector, ALL);
    }

    /** Those of the rules that ask for colours, for a page that differs in nothing else. */
    static List<String> colours(Page page, String selector) {
        return run(page, selector, COLOURS);
    }

    /** All other rules, for a page that differs in size only. */
    static List<String> allButColours(Page page, String selector) {
        return run(page, selector, ALL_BUT_COLOURS);
    }

    private static List<String> run(Page page, String selector, String rules) {
        if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe !== 'undefined'"))) {
            page.evaluate(script());
        }
        // A colour on its way to another one is neither of the two.
        page.waitForFunction(
                """
                () => document.getAnimations().every(one => one.playState !== 'running'
                    || one.effect.getComputedTiming().iterations === Infinity)""");
        @SuppressWarnings("unchecked")
        List<String> found =
                (List<String>)
                        page.evaluate(
                                """
                                async selector => {
                                  const result = await axe.run(selector, {
                                    preload: false,
                                    resultTypes: ['violations'],
                                    runOnly: %s,
                                  });
                                  return result.violations.flatMap(rule => rule.nodes.map(
                                      node => rule.id + ' at ' + node.target.join(' ') + ': '
                                          + node.failureSummary.replace(/\\s+/g, ' ')));
                                }"""
                                        .formatted(rules),
                                selector);
        return found;
    }

    private static synchronized String script() {
        if (script == null) {
            try {
                script =
                        Files.readString(
                                Places.workbench().resolve("node_modules/axe-core/axe.min.js"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return script;
    }
}
