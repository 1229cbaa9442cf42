package io.rihla.rest;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;

/**
 * Labels of a map as plain texts.
 *
 * @param reader the language in which they are wanted
 * @param main the map's, which stands in
 */
record Labels(Language reader, Language main) {

    /** The label in the language wanted or the next best; empty when it has no text at all. */
    String of(LocalizedText label) {
        return label.shownIn(reader, main).map(LocalizedText.Shown::text).orElse("");
    }
}
