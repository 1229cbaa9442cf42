package io.rihla.workbench.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import io.rihla.workbench.web.Html;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's storage format with variables.
 *
 * @param provider gives the variables; null where the template has none
 */
record ContentTemplate(String storage, ContextProvider provider) {

    private static final Pattern VARIABLE = Pattern.compile("<at:var\\b([^>]*)/>");
    private static final Pattern NAME = Pattern.compile("at:name=\"([^\"]*)\"");
    private static final String RAW = "at:rawxhtml=\"true\"";

    /** The page's body; a variable that nobody gives is left out. */
    String filled(Map<String, Object> context) {
        Map<String, Object> values =
                provider == null ? context : provider.getContextMap(new HashMap<>(context));
        return VARIABLE.matcher(storage)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String attributes, Map<String, Object> values) {
        Matcher name = NAME.matcher(attributes);
        Object value = name.find() ? values.get(name.group(1)) : null;
        String text = value == null ? "" : value.toString();
        return attributes.contains(RAW) ? text : Html.escape(text);
    }
}
