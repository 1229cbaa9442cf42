package io.rihla.workbench.webresource;

import io.rihla.workbench.i18n.HostI18nResolver;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces calls of {@code AJS.I18n.getText} that have a literal key by the text. */
final class JsTexts {

    private static final Pattern CALL =
            Pattern.compile(
                    "(?<![\\w$.])(?:AJS\\.|WRM\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private JsTexts() {}

    static String resolve(String script, HostI18nResolver texts, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(
                        call ->
                                Matcher.quoteReplacement(
                                        text(call.group(2), call.group(3), texts, locale)));
    }

    private static String text(String key, String end, HostI18nResolver texts, Locale locale) {
        boolean hasArguments = end.equals(",");
        return hasArguments
                ? "AJS.format(" + JsString.quote(texts.getRawText(locale, key)) + ","
                : JsString.quote(texts.getText(locale, key));
    }
}
