package io.rihla.workbench.webresource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Relative addresses in a style sheet are meant relative to the sheet, which a batch moves
 * elsewhere.
 */
final class CssAddresses {

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "url\\(\\s*(['\"]?)(?!['\"]?(?:/|#|data:|[a-z]+:))([^'\")]+)\\1\\s*\\)");

    private CssAddresses() {}

    /**
     * @param base the address of the sheet's folder, with a slash at the end
     */
    static String absolute(String css, String base) {
        return RELATIVE.matcher(css)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        "url(\"" + base + found.group(2).trim() + "\")"));
    }
}
