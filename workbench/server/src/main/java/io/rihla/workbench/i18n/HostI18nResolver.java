package io.rihla.workbench.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
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

    @Override
    public String getRawText(String key) {
        return getRawText(reader.get(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        String text = bundles.text(locale, key);
        return text == null ? key : text;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(reader.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String text = bundles.text(locale, key);
        if (text == null) {
            return key;
        }
        Object[] shown = Arrays.stream(arguments).map(part -> shown(locale, part)).toArray();
        return new MessageFormat(text, locale).format(shown);
    }

    /** A message among the arguments is resolved too. */
    private Object shown(Locale locale, Serializable argument) {
        return argument instanceof Message message
                ? getText(locale, message.getKey(), message.getArguments())
                : argument;
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new HostMessage(key, arguments);
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new HostMessageCollection();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, reader.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return bundles.startingWith(prefix, locale);
    }
}
