package io.rihla.confluence;

import static java.util.stream.Collectors.toMap;

import io.rihla.rest.MapPages.Shown;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the maps or personas that a page shows, in its storage format. */
final class MacroKeys {

    private static final Map<Shown, Pattern> MACROS = patterns(MacroKeys::macro);
    private static final Map<Shown, Pattern> PARAMETERS = patterns(MacroKeys::parameter);
    private static final String END = "</ac:structured-macro>";

    private MacroKeys() {}

    /**
     * The keys of maps that the page's macros name, in their order; whether such maps exist is not
     * asked.
     */
    static Set<String> in(String storage) {
        return in(storage, Shown.MAP);
    }

    /** The keys of maps or of personas, likewise. */
    static Set<String> in(String storage, Shown shown) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher macro = MACROS.get(shown).matcher(storage);
        while (macro.find()) {
            int end = storage.indexOf(END, macro.end());
            if (end < 0) {
                break;
            }
            Matcher parameter = PARAMETERS.get(shown).matcher(storage).region(macro.end(), end);
            if (parameter.find()) {
                keys.add(parameter.group(1).strip());
            }
        }
        return keys;
    }

    private static String macro(Shown shown) {
        return "<ac:structured-macro\\b[^>]*\\bac:name=\"" + shown.macro() + "\"[^>]*>";
    }

    private static String parameter(Shown shown) {
        return "<ac:parameter\\s+ac:name=\""
                + shown.parameter()
                + "\"\\s*>([^<]{0,200})</ac:parameter>";
    }

    private static Map<Shown, Pattern> patterns(Function<Shown, String> written) {
        return Arrays.stream(Shown.values())
                .collect(toMap(shown -> shown, shown -> Pattern.compile(written.apply(shown))));
    }
}
