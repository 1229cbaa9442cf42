package io.rihla.confluence;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the maps that a page shows, in its storage format. */
final class MacroKeys {

    private static final Pattern MACRO =
            Pattern.compile("<ac:structured-macro\\b[^>]*\\bac:name=\"journey-map\"[^>]*>");
    private static final Pattern PARAMETER =
            Pattern.compile("<ac:parameter\\s+ac:name=\"map\"\\s*>([^<]{0,200})</ac:parameter>");
    private static final String END = "</ac:structured-macro>";

    private MacroKeys() {}

    /**
     * The keys that the page's macros name, in their order; whether such maps exist is not asked.
     */
    static Set<String> in(String storage) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher macro = MACRO.matcher(storage);
        while (macro.find()) {
            int end = storage.indexOf(END, macro.end());
            if (end < 0) {
                break;
            }
            Matcher parameter = PARAMETER.matcher(storage).region(macro.end(), end);
            if (parameter.find()) {
                keys.add(parameter.group(1).strip());
            }
        }
        return keys;
    }
}
