package io.rihla.confluence;

import io.rihla.text.Language;
import java.util.Map;

/** What the Create dialog asked, and how a page begins that was begun there. */
final class WizardAnswers {

    /** The variable of the page's template. */
    static final String MACRO = "rihlaMacro";

    /** What the dialog asks for; see {@code new-map-form.ts}. */
    static final String NAME = "rihlaName";

    static final String LANGUAGE = "rihlaLanguage";

    private WizardAnswers() {}

    /** An answer; empty where there is none. */
    static String said(Map<String, Object> context, String field) {
        return context.get(field) instanceof String text ? text.strip() : "";
    }

    /** The language that was chosen. */
    static Language language(Map<String, Object> context, Language otherwise) {
        return Language.ofTag(said(context, LANGUAGE)).orElse(otherwise);
    }

    /** A macro as a page's storage has it. Keys need no escaping. */
    static String macro(String macro, String parameter, String key) {
        return "<ac:structured-macro ac:name=\""
                + macro
                + "\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\""
                + parameter
                + "\">"
                + key
                + "</ac:parameter></ac:structured-macro>";
    }
}
