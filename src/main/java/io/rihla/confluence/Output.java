package io.rihla.confluence;

import java.util.Set;

/**
 * Where a page is being drawn to.
 *
 * @param interactive whether scripts and style sheets reach there
 * @param drawing whether a drawing comes through; Word and mail programs drop it
 */
record Output(boolean interactive, boolean drawing) {

    private static final Set<String> INTERACTIVE = Set.of("display", "preview");
    private static final Set<String> DRAWING = Set.of("pdf", "html_export");

    /** By the name that the product gives its output. An unknown one gets what works everywhere. */
    static Output of(String outputType) {
        boolean interactive = INTERACTIVE.contains(outputType);
        return new Output(interactive, interactive || DRAWING.contains(outputType));
    }
}
