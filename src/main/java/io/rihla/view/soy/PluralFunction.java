package io.rihla.view.soy;

import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * {@code rihlaPlural(lang, key, n, values…)}: the text in the form that goes with n, which stands
 * in its place {@code {0}}.
 */
public final class PluralFunction extends WordFunction {

    private final Texts texts;

    /** For the build, which compiles templates outside any product. */
    public PluralFunction() {
        this(new Texts());
    }

    @Inject
    public PluralFunction(Texts texts) {
        super("rihlaPlural", 3, 8);
        this.texts = texts;
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return texts.plural(locale, String.valueOf(args[0]), number(args[1]), from(2, args));
    }
}
