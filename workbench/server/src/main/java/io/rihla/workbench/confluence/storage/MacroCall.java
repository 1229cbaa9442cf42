package io.rihla.workbench.confluence.storage;

import java.util.Map;

/**
 * A macro as it stands on a page.
 *
 * @param parameters by name, in their order
 * @param body rendered for a rich body, as written for a plain one, empty without
 * @param bodyStorage a rich body as stored; for others the same as body
 * @param id the macro's id on the page; may be empty
 */
public record MacroCall(
        String name,
        Map<String, String> parameters,
        Body kind,
        String body,
        String bodyStorage,
        String id) {

    /** What kind of body the page gives. */
    public enum Body {
        NONE,
        RICH,
        PLAIN
    }
}
