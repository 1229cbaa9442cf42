package io.rihla.confluence;

import io.rihla.rest.MapPages.Shown;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the maps or personas that a page shows, in its storage format. */
final class MacroKeys {

    private static final MacroKeys MAPS = new MacroKeys(Shown.MAP);
    private static final MacroKeys PERSONAS = new MacroKeys(Shown.PERSONA);
    private static final String END = "</ac:structured-macro>";

    private final Pattern macro;
    private final Pattern parameter;

    private MacroKeys(Shown shown) {
        macro =
                Pattern.compile(
                        "<ac:structured-macro\\b[^>]*\\bac:name=\"" + shown.macro() + "\"[^>]*>");
        parameter =
                Pattern.compile(
                        "<ac:parameter\\s+ac:name=\""
                                + shown.parameter()
                                + "\"\\s*>([^<]{0,200})</ac:parameter>");
    }

    /**
     * The keys of maps that the page's macros name, in their order; whether such maps exist is not
     * asked.
     */
    static Set<String> in(String storage) {
        return in(storage, Shown.MAP);
    }

    /** The keys of maps or of personas, likewise. */
    static Set<String> in(String storage, Shown shown) {
        return switch (shown) {
            case MAP -> MAPS.keys(storage);
            case PERSONA -> PERSONAS.keys(storage);
        };
    }

    private Set<String> keys(String storage) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher macros = macro.matcher(storage);
        while (macros.find()) {
            int end = storage.indexOf(END, macros.end());
            if (end < 0) {
                break;
            }
            Matcher parameters = parameter.matcher(storage).region(macros.end(), end);
            if (parameters.find()) {
                keys.add(parameters.group(1).strip());
            }
        }
        return keys;
    }
}
