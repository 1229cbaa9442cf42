package io.rihla.workbench.confluence.storage;

import java.util.Locale;
import java.util.Set;

/** Which elements and attributes of the storage format reach a reader's browser. */
final class HtmlPolicy {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "a",
                    "abbr",
                    "address",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "wbr");

    /** Goes with everything inside. */
    private static final Set<String> POISON =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "math",
                    "template",
                    "noscript",
                    "title",
                    "head",
                    "textarea",
                    "select");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "abbr",
                    "align",
                    "alt",
                    "cite",
                    "class",
                    "colspan",
                    "datetime",
                    "dir",
                    "headers",
                    "height",
                    "href",
                    "id",
                    "lang",
                    "name",
                    "open",
                    "rel",
                    "reversed",
                    "rowspan",
                    "scope",
                    "span",
                    "src",
                    "start",
                    "style",
                    "target",
                    "title",
                    "valign",
                    "value",
                    "width");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");

    private HtmlPolicy() {}

    static boolean keeps(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean dropsWithContent(String element) {
        return POISON.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    static boolean keeps(String attribute, String value) {
        if (attribute.startsWith("data-") || attribute.startsWith("aria-")) {
            return attribute.matches("[a-z0-9-]+");
        }
        if (!ATTRIBUTES.contains(attribute)) {
            return false;
        }
        if (ADDRESSES.contains(attribute)) {
            return safeAddress(value);
        }
        return !attribute.equals("style") || safeStyle(value);
    }

    static boolean safeAddress(String address) {
        // Browsers ignore white space and control characters inside a scheme; so do we.
        String bare = address.replaceAll("[\\s\\p{Cntrl}]", "");
        int colon = bare.indexOf(':');
        int end = firstOf(bare, "/?#");
        boolean relative = colon < 0 || end >= 0 && end < colon;
        return relative || SCHEMES.contains(bare.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean safeStyle(String style) {
        String bare = style.toLowerCase(Locale.ROOT).replaceAll("\\s|/\\*.*?\\*/", "");
        return !bare.contains("url(")
                && !bare.contains("expression(")
                && !bare.contains("\\")
                && !bare.contains("@import")
                && !bare.contains("behavior:")
                && !bare.contains("position:fixed");
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
