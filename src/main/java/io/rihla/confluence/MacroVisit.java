package io.rihla.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import io.rihla.documents.Viewer;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A macro that is being drawn for somebody.
 *
 * @param parameters as they were written
 * @param page the page or the version of it that is drawn; null in previews of new pages
 * @param locale of the words round what is drawn
 */
record MacroVisit(
        Map<String, String> parameters,
        @Nullable ContentEntityObject page,
        Output output,
        TextLocale locale,
        Viewer viewer) {

    /** What was written for a parameter; the empty text for none. */
    String said(String parameter) {
        return parameters.getOrDefault(parameter, "").strip();
    }

    /** The language that is asked for. */
    Language wanted() {
        return Showing.wanted(Language.ofTag(said("language")), locale);
    }

    /** How a document is to be shown, as {@link Showing} has it. */
    Showing showing(ViewKind view, String owner, Map<String, LocalizedText> personas) {
        return new Showing(
                wanted(),
                locale,
                view,
                output.interactive() ? Use.PAGE : Use.PAPER,
                output.drawing(),
                owner,
                personas);
    }
}
