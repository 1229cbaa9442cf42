package io.rihla.workbench.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Texts in the reader's language as the product knows it. An unknown key is its own text. All but
 * the raw ones go through {@link MessageFormat}, which takes single apostrophes away.
 */
public final class HostI18nResolver implements I18nResolver {

    private final TextBundles bundles;
    private final Supplier<Locale> reader;

    public HostI18nResolver(TextBundles bundles, Supplier<Locale> reader) {
        this.bundles = bundles;
        this.reader = reader;
    }

    /**
     * The text as it stands in the file: for scripts and templates, which fill it in themselves.
     */
    public String getRawText(Locale locale, String key) {
        String text = bundles.text(locale, key);
        return text == null ? key : text;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String text = bundles.text(locale, key);
        if (text == null) {
            return key;
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(reader.get(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }
}
