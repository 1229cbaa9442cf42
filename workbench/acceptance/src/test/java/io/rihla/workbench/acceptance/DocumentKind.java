package io.rihla.workbench.acceptance;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The two kinds of document, as far as a test has to know which one it is about. */
enum DocumentKind {
    MAP(Maps.PATH, "card:c1", "name", Maps::saying, Wiki::macro),
    PERSONA(
            "/rest/rihla/1.0/personas",
            "evidence:e1",
            "note",
            DocumentKind::personaSaying,
            key -> Wiki.macro("persona", Map.of("persona", key)));

    private final String path;
    private final String part;
    private final String field;
    private final UnaryOperator<String> saying;
    private final UnaryOperator<String> macro;

    DocumentKind(
            String path,
            String part,
            String field,
            UnaryOperator<String> saying,
            UnaryOperator<String> macro) {
        this.path = path;
        this.part = part;
        this.field = field;
        this.saying = saying;
        this.macro = macro;
    }

    /** Where its resources are. */
    String path() {
        return path;
    }

    /** Something within those that {@link #saying} makes. */
    String part() {
        return part;
    }

    /** An edit that gives that part another text. */
    String retext(String text) {
        return Maps.setText(part, field, text);
    }

    /** The file of a small one, all of whose texts are this one. */
    String saying(String text) {
        return saying.apply(text);
    }

    /** The macro that shows one in a page's storage. */
    String macro(String key) {
        return macro.apply(key);
    }

    private static String personaSaying(String text) {
        return """
               {"format":"rihla-persona/1","languages":["en"],"name":{"en":"%1$s"},"role":{"en":"%1$s"},
                "quote":{"en":"%1$s"},"interests":{"en":"%1$s"},"pains":{"en":"%1$s"},
                "evidence":[{"id":"e1","kind":"interview","note":{"en":"%1$s"}}]}
               """
                .formatted(text);
    }
}
